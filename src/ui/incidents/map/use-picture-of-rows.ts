import {
  PICTURE_OF_ALL,
  PICTURE_OF_SIDES,
  type PictureOfRows,
} from '../../../state/selectors/picture-of-rows.ts';
import { selectSplitView } from '../../../state/selectors/split-view.ts';
import { useAppState } from '../../ui-context.tsx';

/** What a legend speaks of: all that passes, or the first of two halves, whose classes are those of the second too. */
export function usePictureOfRows(): PictureOfRows {
  return useAppState(selectSplitView) === null ? PICTURE_OF_ALL : PICTURE_OF_SIDES[0];
}

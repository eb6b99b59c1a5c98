import {
  type RowSelectors,
  SELECTORS_OF_ALL,
  SELECTORS_OF_SIDES,
} from '../../../state/selectors/row-selectors.ts';
import { selectSplitView } from '../../../state/selectors/split-view.ts';
import { useAppState } from '../../ui-context.tsx';

/** What a legend speaks of: all that passes, or the first of two halves, whose classes are those of the second too. */
export function useRowSelectors(): RowSelectors {
  return useAppState(selectSplitView) === null ? SELECTORS_OF_ALL : SELECTORS_OF_SIDES[0];
}

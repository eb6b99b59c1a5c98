import {
  type RowSelectors,
  SELECTORS_OF_ALL,
  SELECTORS_OF_SIDES,
} from '../../../state/selectors/row-selectors.ts';
import { selectSplitView } from '../../../state/selectors/split-view.ts';
import { useAppState } from '../../ui-context.tsx';

/**
 * Rows that a legend describes: all matching, or the first side of a split view, whose classes both share.
 */
export function useRowSelectors(): RowSelectors {
  return useAppState(selectSplitView) === null ? SELECTORS_OF_ALL : SELECTORS_OF_SIDES[0];
}

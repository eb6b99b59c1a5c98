import { useAppState } from '../../../ui/ui-context.tsx';
import { selectSplitView } from '../../network/state/split-view.ts';
import { type RowSelectors, SELECTORS_OF_ALL, SELECTORS_OF_SIDES } from '../state/row-selectors.ts';

/**
 * Rows that a legend describes: all matching, or the first side of a split view, whose classes both share.
 */
export function useRowSelectors(): RowSelectors {
  return useAppState(selectSplitView) === null ? SELECTORS_OF_ALL : SELECTORS_OF_SIDES[0];
}

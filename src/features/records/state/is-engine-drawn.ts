import type { AppState } from '../../../state/store.ts';
import { selectSplitView } from '../../network/state/split-view.ts';

/**
 * Whether the map shows the organisation's records as points: beside the user's only if those are points, and
 * never in a split view.
 */
export function selectIsEngineDrawn(state: AppState): boolean {
  const { engine, exploration } = state;
  const isOfPoints = exploration.mapMode === 'points' || exploration.explored.size === 0;
  // An engine of an earlier version draws records that the filters leave out.
  const isFiltered = engine.offers !== null || exploration.columns.length === 0;
  return engine.isAsked && isOfPoints && isFiltered && selectSplitView(state) === null;
}

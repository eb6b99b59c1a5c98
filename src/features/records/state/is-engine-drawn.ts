import type { AppState } from '../../../state/store.ts';
import { selectSplitView } from '../../network/state/split-view.ts';

/**
 * Whether the map shows the organisation's records as points: beside the user's only if those are points, and
 * never in a split view.
 */
export function selectIsEngineDrawn(state: AppState): boolean {
  const { engine, exploration } = state;
  const isOfPoints = exploration.mapMode === 'points' || exploration.explored.size === 0;
  return engine.isAsked && isOfPoints && selectSplitView(state) === null;
}

import type { AppState } from '../store.ts';
import { selectSplitView } from './split-view.ts';

/** Whether the map shows records of the organisation as they are: beside own ones only where those are points, and never in halves. */
export function selectIsEngineDrawn(state: AppState): boolean {
  const { engine, exploration } = state;
  const isOfPoints = exploration.mapMode === 'points' || exploration.explored.size === 0;
  return engine.isAsked && isOfPoints && selectSplitView(state) === null;
}

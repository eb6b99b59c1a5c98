import type { ExploreQuery, IncidentStore } from '../../../analysis/incidents/incident-store.ts';
import { patch as patchSlice } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { filtersWithColumn } from '../../explore/state/explore-sets.ts';
import { type EngineState, INITIAL_ENGINE } from './engine.ts';
import { type EngineAnswer, EngineError } from './remote-incidents.ts';

/**
 * Sets whether the organisation's records are counted too. Clears earlier results, and filters by columns that only
 * those records have.
 */
export function wantEngine(store: AppStore, isAsked: boolean): void {
  const { engine, exploration } = store.getState();
  store.setState({ engine: { ...INITIAL_ENGINE, origins: engine.origins, isAsked } });
  patchSlice(store, 'exploration', { columns: filtersWithColumn(store.getState(), exploration.wanted) });
}

/**
 * Queries the engine and stores the result unless aborted. A failure becomes part of the state and clears the
 * result of an earlier query.
 */
export async function askEngine(
  store: AppStore,
  engine: IncidentStore<Promise<EngineAnswer>>,
  question: ExploreQuery,
  signal: AbortSignal,
): Promise<void> {
  patch(store, { work: 'asking' });
  try {
    const { offers, texts, ...explored } = await engine.explore(question, signal);
    if (signal.aborted) return;
    const before = store.getState().engine.offers;
    // The same object while nothing changed: the query depends on it.
    const isSame = JSON.stringify(offers) === JSON.stringify(before);
    patch(store, { offers: isSame ? before : offers, answered: { question, explored, texts }, work: null });
  } catch (error) {
    if (signal.aborted) return;
    const { kind, status } = error instanceof EngineError ? error : new EngineError('unreachable');
    patch(store, { answered: null, work: { failure: kind, status } });
  }
}

function patch(store: AppStore, part: Partial<EngineState>): void {
  const { engine } = store.getState();
  if (engine.isAsked) store.setState({ engine: { ...engine, ...part } });
}

import type {
  ExploredIncidents,
  ExploreQuery,
  IncidentStore,
} from '../../../analysis/incidents/incident-store.ts';
import type { AppStore } from '../../../state/store.ts';
import { type EngineState, INITIAL_ENGINE } from './engine.ts';
import { EngineError } from './remote-incidents.ts';

/** Sets whether the organisation's records are counted too. Clears earlier results. */
export function wantEngine(store: AppStore, isAsked: boolean): void {
  const { origins } = store.getState().engine;
  store.setState({ engine: { ...INITIAL_ENGINE, origins, isAsked } });
}

/**
 * Queries the engine and stores the result unless aborted. A failure becomes part of the state and clears the
 * result of an earlier query.
 */
export async function askEngine(
  store: AppStore,
  engine: IncidentStore<Promise<ExploredIncidents>>,
  question: ExploreQuery,
  signal: AbortSignal,
): Promise<void> {
  patch(store, { work: 'asking' });
  try {
    const explored = await engine.explore(question, signal);
    if (!signal.aborted) patch(store, { answered: { question, explored }, work: null });
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

import type {
  ExploredIncidents,
  ExploreQuery,
  IncidentStore,
} from '../../../analysis/incidents/incident-store.ts';
import { type EngineState, INITIAL_ENGINE } from '../../engine.ts';
import { EngineError } from '../../remote-incidents.ts';
import type { AppStore } from '../../store.ts';

/** Whether the records of the organisation are counted with the rest. What was answered before is forgotten with them. */
export function wantEngine(store: AppStore, isAsked: boolean): void {
  const { origins } = store.getState().engine;
  store.setState({ engine: { ...INITIAL_ENGINE, origins, isAsked } });
}

/** Asks, and takes the answer unless the question is given up meanwhile. A failure is part of the state; what was answered to another question is not left in its place. */
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

/** Records of the organisation that an engine of its own holds: whether a planner wants them counted with the rest, and what it answered last. Nothing of it is kept. */
import type { ExploredIncidents, ExploreQuery } from '../analysis/incidents/incident-store.ts';
import type { EngineError } from './remote-incidents.ts';

export interface EngineState {
  /** Of its addresses, as the organisation has named them: none where it has no engine. */
  readonly origins: readonly string[];
  readonly isAsked: boolean;
  /** It stays in sight while the next answer is awaited. */
  readonly answered: { readonly question: ExploreQuery; readonly explored: ExploredIncidents } | null;
  /** `null` at rest. */
  readonly work: 'asking' | { readonly failure: EngineError['kind']; readonly status: number | null } | null;
}

export const INITIAL_ENGINE: EngineState = { origins: [], isAsked: false, answered: null, work: null };

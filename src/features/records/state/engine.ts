/**
 * Records in the organisation's engine: whether to count them with the rest, and the last result. Never
 * saved.
 */
import type { ExploredIncidents, ExploreQuery } from '../../../analysis/incidents/incident-store.ts';
import type { EngineError } from './remote-incidents.ts';

export interface EngineState {
  /** Origins of the engine, set by the organisation; empty without an engine. */
  readonly origins: readonly string[];
  readonly isAsked: boolean;
  /** Stays visible until the next result. */
  readonly answered: { readonly question: ExploreQuery; readonly explored: ExploredIncidents } | null;
  /** `null` when idle. */
  readonly work: 'asking' | { readonly failure: EngineError['kind']; readonly status: number | null } | null;
}

export const INITIAL_ENGINE: EngineState = { origins: [], isAsked: false, answered: null, work: null };

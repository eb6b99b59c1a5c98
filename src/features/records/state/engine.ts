/**
 * Records in the organisation's engine: whether to count them with the rest, and the last result. Never
 * saved.
 */
import type { ExploredIncidents, ExploreQuery } from '../../../analysis/incidents/incident-store.ts';
import type { EngineAnswer, EngineError, EngineOffers } from './remote-incidents.ts';

export interface EngineState {
  /** Origins of the engine, set by the organisation; empty without an engine. */
  readonly origins: readonly string[];
  readonly isAsked: boolean;
  /** Of the last answer; `null` before it, and from an engine of an earlier version. */
  readonly offers: EngineOffers | null;
  /** Stays visible until the next result. */
  readonly answered: {
    readonly question: ExploreQuery;
    readonly explored: ExploredIncidents;
    readonly texts: EngineAnswer['texts'];
  } | null;
  /** `null` when idle. */
  readonly work: 'asking' | { readonly failure: EngineError['kind']; readonly status: number | null } | null;
}

export const INITIAL_ENGINE: EngineState = {
  origins: [],
  isAsked: false,
  offers: null,
  answered: null,
  work: null,
};

/** An engine of an earlier version counts records only. */
export function addsUpQuantities({ offers, answered }: EngineState): boolean {
  return offers !== null || answered === null;
}

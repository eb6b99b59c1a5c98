/** A question to the network, and its answer, as they go to a worker and come back. All of it is indicative, on a schematic network. */
import type { Closable } from '../../domain/closure.ts';
import type { LegId, NodeId } from '../../domain/ids.ts';
import type { Weights } from '../network/costs.ts';
import type { PathDescription } from '../network/describe-path.ts';
import type { Diversity } from '../network/diverse.ts';
import type { Pair } from '../network/seek.ts';
import type { Warning } from '../network/whom-to-warn.ts';
import type { AskedOwnWeights } from './own-weights.ts';

export interface AskedPaths extends Diversity, Pair {
  /** The planner's own network that is asked; `null` for that of the atlas. */
  readonly on: { readonly id: string; readonly name: string } | null;
  readonly weights: Weights;
  /** Own incidents that costs take in; `null` where they are to count for nothing. */
  readonly own: AskedOwnWeights | null;
  readonly closed: readonly Closable[];
  /** Whether legs that are suspended or closed may be used. */
  readonly outOfService: boolean;
}

export interface Alternative {
  /** In order, and whether each is gone over from its `from` to its `to`. */
  readonly legs: readonly { readonly leg: LegId; readonly isForward: boolean }[];
  /** Ports and the towns that they are named after, where no leg ties the two. */
  readonly joins: readonly (readonly [NodeId, NodeId])[];
  /** Where it begins, and where it ends. */
  readonly ends: readonly [NodeId, NodeId];
  readonly hours: number;
  readonly told: PathDescription;
}

export interface Alternatives {
  /** By what they cost, the least first. */
  readonly paths: readonly Alternative[];
  /** False where the search was given up before all that were asked for were found. */
  readonly isComplete: boolean;
}

/** What closures change for the alternatives. */
export interface ClosureEffect {
  /** Alternatives of the baseline, by their places, that use something closed. */
  readonly displaced: readonly number[];
  /** Legs that more alternatives use than before, those that gain most first. */
  readonly gaining: readonly { readonly leg: LegId; readonly paths: number }[];
  /** ISO codes that no alternative of the baseline touches. */
  readonly newCountries: readonly string[];
  readonly leftCountries: readonly string[];
  /** Closures, by their places, that take out nothing that the network has. */
  readonly withoutEffect: readonly number[];
  /** In order. */
  readonly warnings: readonly Warning[];
}

export interface AnsweredPaths {
  /** Nothing closed. */
  readonly baseline: Alternatives;
  /** With the closures; `null` without any. */
  readonly scenario: (Alternatives & ClosureEffect) | null;
}

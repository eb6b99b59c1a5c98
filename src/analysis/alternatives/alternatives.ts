/**
 * Messages between the page and the worker that finds alternative paths. All results are indicative: the
 * network is schematic.
 */
import type { Closable } from '../../domain/closure.ts';
import type { LegId, NodeId } from '../../domain/ids.ts';
import type { Weights } from '../network/costs.ts';
import type { LegUse } from '../network/derive-network.ts';
import type { PathDescription } from '../network/describe-path.ts';
import type { Diversity } from '../network/diverse.ts';
import type { Pair } from '../network/seek.ts';
import type { Warning } from '../network/whom-to-warn.ts';
import type { AskedOwnWeights } from './own-weights.ts';

export interface AskedPaths extends Diversity, Pair, LegUse {
  /** The user's network to search, alone or added to that of the atlas; `null` for that of the atlas alone. */
  readonly on: { readonly id: string; readonly name: string; readonly isAdded: boolean } | null;
  readonly weights: Weights;
  /** Records that change costs; `null` where they have no effect. */
  readonly own: AskedOwnWeights | null;
  readonly closed: readonly Closable[];
}

export interface Alternative {
  /** In travel order; `isForward` where the leg runs from its `from` to its `to`. */
  readonly legs: readonly { readonly leg: LegId; readonly isForward: boolean }[];
  /** Ports and their towns, where no leg connects the two. */
  readonly joins: readonly (readonly [NodeId, NodeId])[];
  /** First and last node. */
  readonly ends: readonly [NodeId, NodeId];
  readonly hours: number;
  readonly told: PathDescription;
}

export interface Alternatives {
  /** Cheapest first. */
  readonly paths: readonly Alternative[];
  /** False if the search stopped before it found all requested paths. */
  readonly isComplete: boolean;
}

/** Difference in the number of alternatives that use a leg. */
export interface LegChange {
  readonly leg: LegId;
  readonly paths: number;
}

/** How closures change the alternatives. */
export interface ClosureEffect {
  /** Indexes of baseline alternatives that use something closed. */
  readonly displaced: readonly number[];
  /** Legs used by more alternatives than before, largest gain first. */
  readonly gaining: readonly LegChange[];
  /** Legs used by fewer alternatives than before, largest loss first; the numbers are below 0. */
  readonly losing: readonly LegChange[];
  /** ISO codes of countries that no baseline alternative touches. */
  readonly newCountries: readonly string[];
  readonly leftCountries: readonly string[];
  /** Indexes of closures that remove nothing from the network. */
  readonly withoutEffect: readonly number[];
  readonly warnings: readonly Warning[];
}

export interface AnsweredPaths {
  /** Without closures. */
  readonly baseline: Alternatives;
  /** With closures; `null` if there are none. */
  readonly scenario: (Alternatives & ClosureEffect) | null;
}

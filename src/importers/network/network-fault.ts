import type { NetworkRuleFault } from '../../domain/network-rules.ts';
import type { JsonFault } from '../../lib/read-json.ts';

/** Where in what was given something is wrong. */
export interface NetworkPlace {
  readonly file: string;
  /** Its number in the file, from 1; `null` where the file as such is wrong. */
  readonly feature: number | null;
  /** As it stands in the file; empty where none can be read. */
  readonly id: string;
}

type WithoutPlace<F> = F extends unknown ? Omit<F, 'of' | 'id'> : never;

export type NetworkFileReason =
  | { readonly code: 'too-large'; readonly limitMb: number }
  | { readonly code: 'not-json'; readonly fault: JsonFault }
  | { readonly code: 'no-collection' }
  | { readonly code: 'too-many'; readonly limit: number }
  /** There are so many own networks that there may be no other. */
  | { readonly code: 'full'; readonly limit: number }
  /** There is no node in all, or no leg. */
  | { readonly code: 'none'; readonly of: 'node' | 'leg' }
  /** Neither a point nor a line, or positions that are none. */
  | { readonly code: 'shape' }
  /** A field that is missing, or has a value that it cannot have. */
  | { readonly code: 'field'; readonly field: string; readonly wanted: string }
  | { readonly code: 'unknown-field'; readonly field: string }
  /** Markup, something unseen, or too much of it. */
  | { readonly code: 'text'; readonly field: string; readonly limit: number }
  | { readonly code: 'id-again' }
  | { readonly code: 'id-differs'; readonly featureId: string }
  | WithoutPlace<NetworkRuleFault>;

export type NetworkFileFault = NetworkPlace & { readonly reason: NetworkFileReason };

/** Why a network is not taken: what is wrong, in the order in which it stands there. */
export interface NetworkRefusal {
  readonly faults: readonly NetworkFileFault[];
  /** How many more there are. */
  readonly more: number;
}

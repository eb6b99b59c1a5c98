import type { NetworkRuleFault } from '../../domain/network-rules.ts';
import type { JsonFault } from '../../lib/read-json.ts';

/** Faults of network files, with their places. */
export interface NetworkPlace {
  readonly file: string;
  /** Number in the file, from 1; `null` for the whole file. */
  readonly feature: number | null;
  /** As in the file; may be empty. */
  readonly id: string;
}

type WithoutPlace<F> = F extends unknown ? Omit<F, 'of' | 'id'> : never;

export type NetworkFileReason =
  | { readonly code: 'too-large'; readonly limitMb: number }
  | { readonly code: 'not-json'; readonly fault: JsonFault }
  | { readonly code: 'no-collection' }
  | { readonly code: 'too-many'; readonly limit: number }
  /** There are already `limit` user networks. */
  | { readonly code: 'full'; readonly limit: number }
  /** There is no node, or no leg. */
  | { readonly code: 'none'; readonly of: 'node' | 'leg' }
  /** Not a point or line, or invalid positions. */
  | { readonly code: 'shape' }
  /** A missing or invalid field. */
  | { readonly code: 'field'; readonly field: string; readonly wanted: string }
  | { readonly code: 'unknown-field'; readonly field: string }
  /** Markup, invisible characters, or too long. */
  | { readonly code: 'text'; readonly field: string; readonly limit: number }
  | { readonly code: 'id-again' }
  | { readonly code: 'id-differs'; readonly featureId: string }
  | WithoutPlace<NetworkRuleFault>;

export type NetworkFileFault = NetworkPlace & { readonly reason: NetworkFileReason };

/** Why a network is rejected: its faults, in file order. */
export interface NetworkRefusal {
  readonly faults: readonly NetworkFileFault[];
  /** Number of further faults. */
  readonly more: number;
}

/**
 * Simulated closures of a scenario: a feature of the atlas by its id, or all legs of one mode. A closure
 * makes no claim that it is real or likely.
 */
import type { Mode } from './evidence.ts';
import {
  type BorderId,
  type CrossingId,
  type JurisdictionId,
  kindOf,
  type LegId,
  type PortId,
} from './ids.ts';

export type ClosableFeature = LegId | CrossingId | PortId | BorderId | JurisdictionId;
export type Closable = ClosableFeature | `mode:${Mode}`;

const CLOSABLE_KINDS: readonly unknown[] = ['leg', 'crossing', 'port', 'border', 'jurisdiction'];

export function isClosable(id: string): id is ClosableFeature {
  return CLOSABLE_KINDS.includes(kindOf(id));
}

/** Returns the mode whose legs are all closed; `null` for a feature of the atlas. */
export function closedMode(closed: Closable): Mode | null {
  return closed.startsWith('mode:') ? (closed.slice('mode:'.length) as Mode) : null;
}

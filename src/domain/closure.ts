/**
 * What a planner declares closed in a scenario, by a text of its own: a thing of the atlas by its id, or all legs of one mode. Nothing is said of whether, or how likely, it is closed.
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

/** The mode of which all legs are closed; `null` for a thing of the atlas. */
export function closedMode(closed: Closable): Mode | null {
  return closed.startsWith('mode:') ? (closed.slice('mode:'.length) as Mode) : null;
}

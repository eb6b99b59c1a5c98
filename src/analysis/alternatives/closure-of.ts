import { type Closable, closedMode } from '../../domain/closure.ts';
import { type BorderId, type CrossingId, kindOf, type LegId, type PortId } from '../../domain/ids.ts';
import type { SharedRoads } from '../../domain/network-atlas.ts';
import type { Closure } from '../network/closure.ts';

/** Returns what a declared closure removes from the network. */
export function closureOf(closed: Closable, sharedRoads?: SharedRoads): Closure {
  const mode = closedMode(closed);
  if (mode !== null) return { kind: 'mode', mode };
  switch (kindOf(closed)) {
    case 'crossing':
      return { kind: 'crossing', crossing: closed as CrossingId };
    case 'port':
      return { kind: 'port', port: closed as PortId };
    case 'border':
      return { kind: 'border', border: closed as BorderId };
    case 'jurisdiction':
      return { kind: 'country', country: closed.slice('jurisdiction:'.length) };
    default:
      return { kind: 'leg', leg: closed as LegId, sameRoad: sharedRoads?.get(closed) ?? [] };
  }
}

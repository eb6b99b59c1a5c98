/**
 * Checks that corners make a valid ring: at least three, no crossing or touching edges, and no edge of 180°
 * or more. Exact, in integer steps.
 */
import type { Corner, Ring } from '../../domain/area.ts';
import { stepsOf } from '../../domain/incident.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { sideOf } from '../tagging/area-edges.ts';
import { closeRing } from './rings.ts';

export type RingFault =
  | { readonly kind: 'few-corners' }
  /** Two edges that meet elsewhere than at a shared corner, by the number of their first corner, from 1. */
  | { readonly kind: 'crossing'; readonly edges: readonly [number, number] }
  | { readonly kind: 'too-wide' };

const HALF_WORLD_DEGREES = 180;
const FEWEST_CORNERS = 3;

/** @param corners closed or open, in either direction */
export function checkRing(corners: readonly Corner[]): Result<Ring, RingFault> {
  const ring = closeRing(corners);
  if (new Set(ring.map(String)).size < FEWEST_CORNERS) return failed({ kind: 'few-corners' });
  const isTooWide = ring.some(([lng], i) => Math.abs(lng - (ring[i - 1]?.[0] ?? lng)) >= HALF_WORLD_DEGREES);
  if (isTooWide) return failed({ kind: 'too-wide' });
  const edges = meetingEdges(ring);
  return edges === null ? ok(ring) : failed({ kind: 'crossing', edges });
}

interface Edge {
  readonly at: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly west: number;
  readonly east: number;
}

/** Sweeps from west to east, so that only edges with overlapping longitudes are compared. */
function meetingEdges(ring: Ring): readonly [number, number] | null {
  const count = ring.length - 1;
  const edges = Array.from({ length: count }, (_, at): Edge => {
    const [ax = 0, ay = 0] = (ring[at] ?? []).map(stepsOf);
    const [bx = 0, by = 0] = (ring[at + 1] ?? []).map(stepsOf);
    return { at, ax, ay, bx, by, west: Math.min(ax, bx), east: Math.max(ax, bx) };
  }).sort((a, b) => a.west - b.west);
  for (const [i, edge] of edges.entries()) {
    for (let j = i + 1; j < count; j += 1) {
      const other = edges[j] as Edge;
      if (other.west > edge.east) break;
      const [first, second] = edge.at < other.at ? [edge, other] : [other, edge];
      if (meets(first, second, count)) return [first.at + 1, second.at + 1];
    }
  }
  return null;
}

function meets(a: Edge, b: Edge, count: number): boolean {
  if (b.at === a.at + 1) return turnsBack(a, b);
  if (a.at === 0 && b.at === count - 1) return turnsBack(b, a);
  if (Math.max(a.ay, a.by) < Math.min(b.ay, b.by) || Math.max(b.ay, b.by) < Math.min(a.ay, a.by))
    return false;
  const [from, to] = [sideOfEdge(a, b.ax, b.ay), sideOfEdge(a, b.bx, b.by)];
  const [back, forth] = [sideOfEdge(b, a.ax, a.ay), sideOfEdge(b, a.bx, a.by)];
  // Collinear edges with overlapping bounds lie on each other.
  return from * to <= 0 && back * forth <= 0;
}

/** Whether the second of two consecutive edges runs back along the first. */
function turnsBack(a: Edge, b: Edge): boolean {
  if (sideOfEdge(a, b.bx, b.by) !== 0) return false;
  return (a.bx - a.ax) * (b.bx - b.ax) + (a.by - a.ay) * (b.by - b.ay) < 0;
}

function sideOfEdge({ ax, ay, bx, by }: Edge, x: number, y: number): number {
  return Math.sign(sideOf(ax, ay, bx - ax, by - ay, x, y));
}

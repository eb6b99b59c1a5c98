/**
 * Parallel strands: where several markets, or several legs between the same two nodes, share the ground, each gets its own
 * place across the line, so that nothing is drawn over anything.
 */
import type { Leg } from '../domain/atlas.ts';
import type { LegId, MarketId } from '../domain/ids.ts';
import type { StrokeMark } from './drawing.ts';
import { marketRoot, mergeDirections } from './markets.ts';

/** Px between the centre lines of neighbouring strands: a strand, its casing and a hair of ground. */
export const STRAND_GAP_PX = 4.6;

export interface Strand {
  readonly market: MarketId;
  readonly direction: StrokeMark['direction'];
  /** To the right of travel from the leg's first node to its last. */
  readonly offsetPx: number;
}

/**
 * The strands of a leg, from left to right in the order of `marketOrder` (swatches), which is the same on every leg, so that
 * a market keeps its side along a chain of legs. Markets that the order does not know come last, by id.
 */
export function deriveStrands(
  leg: Pick<Leg, 'markets'>,
  marketOrder: readonly MarketId[],
  gapPx: number = STRAND_GAP_PX,
): Strand[] {
  const roots = [...new Set(leg.markets.map(({ market }) => marketRoot(market)))].sort(
    (a, b) => rank(marketOrder, a) - rank(marketOrder, b) || (a < b ? -1 : 1),
  );
  return roots.map((root, index) => ({
    market: root,
    direction: mergeDirections(leg.markets.filter(({ market }) => marketRoot(market) === root)),
    offsetPx: (index - (roots.length - 1) / 2) * gapPx,
  }));
}

function rank(order: readonly MarketId[], market: MarketId): number {
  const index = order.indexOf(market);
  return index < 0 ? order.length : index;
}

type LegEnds = Pick<Leg, 'id' | 'from' | 'to'>;

/**
 * Shifts legs that join the same two nodes (road and railway, there and back) beside each other. `widthPx` says how broad a
 * leg's bundle is. Offsets are to the right of the leg's own travel; legs that are alone on their pair of nodes have none.
 */
export function deriveLegOffsets<L extends LegEnds>(
  legs: readonly L[],
  widthPx: (leg: L) => number,
): Map<LegId, number> {
  const pairs = new Map<string, L[]>();
  for (const leg of legs) {
    const key = leg.from < leg.to ? `${leg.from} ${leg.to}` : `${leg.to} ${leg.from}`;
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [leg]);
    else pair.push(leg);
  }
  const offsets = new Map<LegId, number>();
  for (const pair of pairs.values()) {
    if (pair.length < 2) continue;
    const ordered = [...pair].sort((a, b) => (a.id < b.id ? -1 : 1));
    const total = ordered.reduce((sum, leg) => sum + widthPx(leg), 0);
    let edge = -total / 2;
    for (const leg of ordered) {
      const centre = edge + widthPx(leg) / 2;
      // Seen along the pair's own direction, so that legs of opposite travel do not change sides.
      offsets.set(leg.id, leg.from < leg.to ? centre : -centre);
      edge += widthPx(leg);
    }
  }
  return offsets;
}

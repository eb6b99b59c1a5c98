/**
 * Parallel strands: where several markets, or several legs between the same two nodes, share the ground, each gets its own
 * place across the line, so that nothing is drawn over anything.
 */
import type { Position } from 'geojson';
import type { Leg } from '../domain/atlas.ts';
import { EVIDENCE, type Evidence } from '../domain/evidence.ts';
import type { LegId, MarketId } from '../domain/ids.ts';
import type { StrokeMark } from './drawing.ts';
import { marketRoot, mergeDirections } from './markets.ts';

/** Px between the centre lines of neighbouring strands: a strand, its casing and a hair of ground. */
export const STRAND_GAP_PX = 4.6;

export interface Strand {
  readonly market: MarketId;
  readonly evidence: Evidence;
  readonly direction: StrokeMark['direction'];
  /** To the right of travel from the leg's first node to its last. */
  readonly offsetPx: number;
}

/**
 * The strands of a leg, from left to right in the order of `marketOrder` (swatches), which is the same on every leg, so that
 * a market keeps its side along a chain of legs. Markets that the order does not know come last, by id. What one market has on
 * unequal evidence gets a strand for each, the stronger first: a documented strand never stands for an illustrative one.
 */
export function deriveStrands(
  leg: Pick<Leg, 'markets'>,
  marketOrder: readonly MarketId[],
  gapPx: number = STRAND_GAP_PX,
): Strand[] {
  const roots = [...new Set(leg.markets.map(({ market }) => marketRoot(market)))].sort(
    (a, b) => rank(marketOrder, a) - rank(marketOrder, b) || (a < b ? -1 : 1),
  );
  const strands = roots.flatMap((root) =>
    EVIDENCE.flatMap((evidence) => {
      const own = leg.markets.filter((tie) => marketRoot(tie.market) === root && tie.evidence === evidence);
      return own.length === 0 ? [] : [{ market: root, evidence, direction: mergeDirections(own) }];
    }),
  );
  return strands.map((strand, index) => ({
    ...strand,
    offsetPx: (index - (strands.length - 1) / 2) * gapPx,
  }));
}

function rank(order: readonly MarketId[], market: MarketId): number {
  const index = order.indexOf(market);
  return index < 0 ? order.length : index;
}

/** What is needed to see which legs share the ground. */
export interface LegPath {
  readonly id: LegId;
  readonly from: string;
  readonly to: string;
  readonly coordinates: readonly Position[];
  /** How broad the leg's bundle of strands is. */
  readonly widthPx: number;
}

interface Neighbour {
  readonly id: LegId;
  /** Whether both run the same way over the ground they share. */
  readonly isSameWay: boolean;
}

/**
 * Shifts legs that share the ground beside each other: those that join the same two nodes (road and railway, there and back) and
 * those that follow the same waypoints for a part of their way. Offsets are to the right of the leg's own travel, for its
 * whole length; legs that are alone have none.
 */
export function deriveLegOffsets(legs: readonly LegPath[]): Map<LegId, number> {
  const byId = new Map(legs.map((leg) => [leg.id, leg]));
  const neighbours = deriveNeighbours(legs);
  const offsets = new Map<LegId, number>();
  const seen = new Set<LegId>();
  for (const id of [...byId.keys()].sort()) {
    if (seen.has(id) || !neighbours.has(id)) continue;
    const group = collectGroup(id, neighbours, seen);
    const total = group.reduce((sum, member) => sum + (byId.get(member.id)?.widthPx ?? 0), 0);
    let edge = -total / 2;
    for (const member of group) {
      const width = byId.get(member.id)?.widthPx ?? 0;
      const centre = edge + width / 2;
      // Seen along the first leg's travel, so that legs of opposite travel do not change sides.
      offsets.set(member.id, member.isSameWay ? centre : -centre);
      edge += width;
    }
  }
  return offsets;
}

/** All legs tied to the first one, in order of their ids, with their way relative to it. */
function collectGroup(
  first: LegId,
  neighbours: ReadonlyMap<LegId, readonly Neighbour[]>,
  seen: Set<LegId>,
): Neighbour[] {
  const group: Neighbour[] = [{ id: first, isSameWay: true }];
  seen.add(first);
  for (const member of group) {
    for (const { id, isSameWay } of neighbours.get(member.id) ?? []) {
      if (seen.has(id)) continue;
      seen.add(id);
      group.push({ id, isSameWay: isSameWay === member.isSameWay });
    }
  }
  return group.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function deriveNeighbours(legs: readonly LegPath[]): Map<LegId, Neighbour[]> {
  const neighbours = new Map<LegId, Neighbour[]>();
  /** Who passes from one place to another, and in which direction. */
  const passing = new Map<string, Neighbour[]>();
  const pass = (id: LegId, { key, isSameWay }: Piece) => {
    const others = passing.get(key) ?? [];
    for (const other of others) {
      if (other.id !== id) tie(neighbours, id, other.id, other.isSameWay === isSameWay);
    }
    passing.set(key, [...others, { id, isSameWay }]);
  };
  for (const { id, from, to, coordinates } of legs) {
    pass(id, pieceOf(from, to));
    for (const piece of piecesOf(coordinates)) pass(id, piece);
  }
  return neighbours;
}

/** From one place to another; the same key for both directions. */
interface Piece {
  readonly key: string;
  readonly isSameWay: boolean;
}

function pieceOf(from: string, to: string): Piece {
  const isSameWay = from < to;
  return { key: isSameWay ? `${from} ${to}` : `${to} ${from}`, isSameWay };
}

/** Positions made texts are most of the work, and lines stay the same objects whatever is filtered: while a period is brushed each is done once. */
const piecesOfLines = new WeakMap<LegPath['coordinates'], readonly Piece[]>();

function piecesOf(coordinates: LegPath['coordinates']): readonly Piece[] {
  const known = piecesOfLines.get(coordinates);
  if (known !== undefined) return known;
  const places = coordinates.map((position) => position.join());
  const pieces = places.slice(1).map((place, i) => pieceOf(places[i] ?? '', place));
  piecesOfLines.set(coordinates, pieces);
  return pieces;
}

function tie(neighbours: Map<LegId, Neighbour[]>, a: LegId, b: LegId, isSameWay: boolean): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const tied = neighbours.get(from) ?? [];
    if (!tied.some(({ id }) => id === to)) tied.push({ id: to, isSameWay });
    neighbours.set(from, tied);
  }
}

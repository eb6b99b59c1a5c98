/**
 * Parallel strands: several markets, or several legs between the same nodes, are drawn side by side without
 * overlap.
 */
import type { Position } from 'geojson';
import type { Leg } from '../domain/atlas.ts';
import { EVIDENCE, type Evidence } from '../domain/evidence.ts';
import type { LegId, MarketId } from '../domain/ids.ts';
import type { StrokeMark } from './drawing.ts';
import { marketRoot, mergeDirections } from './markets.ts';

/** Px between the centre lines of neighbouring strands: strand, casing and a small gap. */
export const STRAND_GAP_PX = 4.6;

export interface Strand {
  readonly market: MarketId;
  readonly evidence: Evidence;
  readonly direction: StrokeMark['direction'];
  /** To the right of travel from the leg's first node to its last. */
  readonly offsetPx: number;
}

/**
 * Returns a leg's strands from left to right in `marketOrder` (swatches), so that a market keeps its side
 * along a chain of legs. Unknown markets come last, by id. A market with unequal evidence gets one strand for
 * each, stronger first: documented strands never stand for illustrative ones.
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

/** Input for finding legs that overlap. */
export interface LegPath {
  readonly id: LegId;
  readonly from: string;
  readonly to: string;
  readonly coordinates: readonly Position[];
  /** Width of the leg's bundle of strands. */
  readonly widthPx: number;
}

interface Neighbour {
  readonly id: LegId;
  /** Whether both have the same direction where they overlap. */
  readonly isSameWay: boolean;
}

/**
 * Returns offsets that put overlapping legs side by side: legs that join the same two nodes (road and
 * railway, both directions) or share part of their waypoints. Offsets are to the right of each leg's travel,
 * for its whole length; other legs have none.
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
      // Relative to the first leg's travel, so that opposite legs do not change sides.
      offsets.set(member.id, member.isSameWay ? centre : -centre);
      edge += width;
    }
  }
  return offsets;
}

/** Returns all legs connected to the first, ordered by id, with their direction relative to it. */
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
  /** Legs along each segment, with their directions. */
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

/** A segment between two positions; the same key for both directions. */
interface Piece {
  readonly key: string;
  readonly isSameWay: boolean;
}

function pieceOf(from: string, to: string): Piece {
  const isSameWay = from < to;
  return { key: isSameWay ? `${from} ${to}` : `${to} ${from}`, isSameWay };
}

/**
 * Cached by line: formatting positions is most of the work, and filters keep line objects, so brushing a
 * period formats each once.
 */
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

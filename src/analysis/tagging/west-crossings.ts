/** Crossings of edges with the west side of a column of cells. */
import type { AreaEdges } from './area-edges.ts';

export interface WestCrossing {
  readonly edge: number;
  /** The lowest whole step of latitude at or above the edge there. */
  readonly height: number;
}

/**
 * @param left the westernmost whole step of the column: its west side lies half a step before it
 * @returns crossings from south to north
 */
export function westCrossings(
  { ends }: AreaEdges,
  edges: readonly number[],
  left: number,
): readonly WestCrossing[] {
  const crossings: WestCrossing[] = [];
  for (const edge of edges) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ends.subarray(4 * edge, 4 * edge + 4);
    if (ax < left === bx < left) continue;
    crossings.push({ edge, height: ceilHeight(ax, ay, bx, by, left) });
  }
  return crossings.sort((a, b) => a.height - b.height);
}

/** Exact: the height is a fraction of integers, doubled for the half step. */
function ceilHeight(ax: number, ay: number, bx: number, by: number, left: number): number {
  const along = BigInt(by - ay) * BigInt(2 * left - 1 - 2 * ax);
  const whole = BigInt(2 * (bx - ax));
  const [numerator, denominator] = whole < 0n ? [-along, -whole] : [along, whole];
  const floor = numerator / denominator;
  const exactOrBelowZero = numerator <= 0n || numerator % denominator === 0n;
  return ay + Number(exactOrBelowZero ? floor : floor + 1n);
}

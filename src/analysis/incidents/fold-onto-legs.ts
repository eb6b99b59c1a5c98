/**
 * Counts records, or adds up their quantities, along each leg by side. Rows beyond the reach or without
 * position are counted separately, so that the parts add up to the rows shown.
 */

import type { LegId } from '../../domain/ids.ts';
import type { LegTags } from '../../domain/incident.ts';

/** Relative to the leg's direction. A row on the line itself is on neither side. */
export const SIDES = ['left', 'on', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** Numbers of rows, or sums of their quantities. */
export interface FoldedLegs {
  /** Legs with any, by side. Where legs share a line, only the tagged leg has the rows. */
  readonly legs: ReadonlyMap<LegId, Readonly<Record<Side, number>>>;
  /** Rows farther from any leg than the reach. */
  readonly offCorridor: number;
  /** Rows without position. */
  readonly unplaced: number;
}

/**
 * @param shown 1 for the rows to count, by row
 * @param values by row, NaN for none; `null` counts rows
 */
export function foldOntoLegs(
  { leg, legs, legMetres }: LegTags,
  shown: Uint8Array,
  reachKm: number,
  values: Float64Array | null = null,
): FoldedLegs {
  // Three slots per leg, one per side; then off corridor and without position.
  const [off, nowhere] = [legs.length * SIDES.length, legs.length * SIDES.length + 1];
  const sums = new Float64Array(nowhere + 1);
  const reachMetres = reachKm * 1000;
  for (let row = 0; row < shown.length; row += 1) {
    if (shown[row] === 0) continue;
    const value = values === null ? 1 : (values[row] as number);
    if (Number.isNaN(value)) continue;
    const metres = legMetres[row] as number;
    const slot = Number.isNaN(metres)
      ? nowhere
      : Math.abs(metres) > reachMetres
        ? off
        : ((leg[row] as number) - 1) * SIDES.length + 1 + Math.sign(metres);
    sums[slot] = (sums[slot] as number) + value;
  }
  const folded = new Map<LegId, Readonly<Record<Side, number>>>();
  for (const [index, id] of legs.entries()) {
    const [left, on, right] = SIDES.map((_, side) => sums[index * SIDES.length + side]) as [
      number,
      number,
      number,
    ];
    if (left + on + right > 0) folded.set(id, { left, on, right });
  }
  return { legs: folded, offCorridor: sums[off] as number, unplaced: sums[nowhere] as number };
}

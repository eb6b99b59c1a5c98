/**
 * Counts records and quantities along each leg by side. Rows beyond the reach or without position are counted
 * separately, so that the parts add up to the rows shown.
 */

import type { LegId } from '../../domain/ids.ts';
import type { IncidentTable, IncidentTags } from '../../domain/incident.ts';

/** Relative to the leg's direction. A row on the line itself is on neither side. */
export const SIDES = ['left', 'on', 'right'] as const;
export type Side = (typeof SIDES)[number];

export interface Tally {
  readonly rows: number;
  /** By index into the table's `units`; rows without quantity add nothing. */
  readonly quantities: readonly number[];
}

export interface FoldedLegs {
  /** Legs with rows, by side. Where legs share a line, only the tagged leg has the rows. */
  readonly legs: ReadonlyMap<LegId, Readonly<Record<Side, Tally>>>;
  /** Rows farther from any leg than the reach. */
  readonly offCorridor: Tally;
  /** Rows without position. */
  readonly unplaced: Tally;
}

/** @param shown 1 for the rows to count, by row */
export function foldOntoLegs(
  { quantity, unit, units }: IncidentTable,
  { leg, legs, legMetres }: IncidentTags,
  shown: Uint8Array,
  reachKm: number,
): FoldedLegs {
  // Three slots per leg, one per side; then off corridor and without position.
  const [off, nowhere] = [legs.length * SIDES.length, legs.length * SIDES.length + 1];
  const rows = new Uint32Array(nowhere + 1);
  const sums = new Float64Array((nowhere + 1) * units.length);
  const reachMetres = reachKm * 1000;
  for (let row = 0; row < shown.length; row += 1) {
    if (shown[row] === 0) continue;
    const metres = legMetres[row] as number;
    const slot = Number.isNaN(metres)
      ? nowhere
      : Math.abs(metres) > reachMetres
        ? off
        : ((leg[row] as number) - 1) * SIDES.length + 1 + Math.sign(metres);
    rows[slot] = (rows[slot] as number) + 1;
    const [amount, told] = [quantity[row] as number, unit[row] as number];
    if (told === 0 || Number.isNaN(amount)) continue;
    const at = slot * units.length + told - 1;
    sums[at] = (sums[at] as number) + amount;
  }
  const tallyOf = (slot: number): Tally => ({
    rows: rows[slot] ?? 0,
    quantities: [...sums.subarray(slot * units.length, (slot + 1) * units.length)],
  });
  const folded = new Map<LegId, Readonly<Record<Side, Tally>>>();
  for (const [index, id] of legs.entries()) {
    const [left, on, right] = SIDES.map((_, side) => tallyOf(index * SIDES.length + side)) as [
      Tally,
      Tally,
      Tally,
    ];
    if (left.rows + on.rows + right.rows > 0) folded.set(id, { left, on, right });
  }
  return { legs: folded, offCorridor: tallyOf(off), unplaced: tallyOf(nowhere) };
}

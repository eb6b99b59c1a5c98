/** Points that were written, held against what is read of them. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { degreesOf, NO_POSITION } from '../../../../src/domain/incident.ts';
import { guessMapping } from '../../../../src/importers/incidents/guess-mapping.ts';
import { makeIncidents } from '../../../../src/importers/incidents/make-incidents.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import { idOf } from '../../../../src/importers/incidents/meaning/system-list.ts';
import type { RawTable } from '../../../../src/importers/incidents/raw-table.ts';
import { distanceKm } from '../../../../src/lib/great-circle.ts';
import { KNOWLEDGE } from '../../../support/make-raw-table.ts';
import type { Bounds, DecimalMark, GRIDS, Point } from './write-positions.ts';

export function pointsIn([west, south, east, north]: Bounds): fc.Arbitrary<Point[]> {
  return fc.array(
    fc.tuple(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
    ),
    { minLength: 1, maxLength: 12 },
  );
}

/** None is lost, and each is where it was, within a metre. @param answer what a planner makes of the guess */
export function expectPlaced(
  table: RawTable,
  points: readonly Point[],
  answer: (mapping: Mapping) => Mapping = (mapping) => mapping,
): void {
  const { mapping } = guessMapping(table, KNOWLEDGE);
  const { table: made, counts } = makeIncidents(table, 'random', answer(mapping), KNOWLEDGE);
  expect(counts).toEqual({ total: points.length, accepted: points.length, dropped: 0, unlocated: 0 });
  for (const [row, point] of points.entries()) {
    expect(made.lng[row]).not.toBe(NO_POSITION);
    const read = [degreesOf(made.lng[row] ?? 0), degreesOf(made.lat[row] ?? 0)];
    expect(distanceKm(read, point) * 1000).toBeLessThan(1);
  }
}

/** The answer that `x` and `y`, the first two columns, are of a grid. */
export function inGrid({ system }: (typeof GRIDS)[number], decimal: DecimalMark) {
  return (mapping: Mapping): Mapping => ({
    ...mapping,
    position: {
      by: 'two-columns',
      x: 0,
      y: 1,
      notation: { form: 'decimal', decimal },
      system: idOf(system),
      swapped: false,
    },
  });
}

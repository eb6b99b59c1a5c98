/**
 * Tests tables of random points in every notation and every coordinate system.
 * Each position must come back within a metre, and none may be lost.
 */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { KNOWLEDGE, makeRawTable } from '../../../support/make-raw-table.ts';
import { expectPlaced, inGrid, pointsIn } from './expect-placed.ts';
import { type DecimalMark, GRIDS, WAYS, writeInGrid } from './write-positions.ts';

const mark = fc.constantFrom<DecimalMark>('.', ',');

describe('import of random points', () => {
  it.each(Object.entries(WAYS))('returns points from %s within a metre without a question', (_, write) => {
    fc.assert(
      fc.property(pointsIn(KNOWLEDGE.region), mark, (points, decimal) => {
        expectPlaced(makeRawTable(write(points, decimal)), points);
      }),
      { numRuns: 100 },
    );
  });

  it('returns points from every chosen grid within a metre', () => {
    for (const grid of GRIDS) {
      fc.assert(
        fc.property(pointsIn(grid.area), mark, (points, decimal) => {
          const written = writeInGrid(grid.system.proj, points, decimal);
          expectPlaced(makeRawTable(written), points, inGrid(grid, decimal));
        }),
        { numRuns: 10 },
      );
    }
  });
});

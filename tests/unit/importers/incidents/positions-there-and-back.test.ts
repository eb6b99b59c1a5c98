/**
 * A thousand tables of random points, written in every coordinate system and in every way that is read, guessed, made and held against where they were:
 * within a metre, and none of them lost.
 */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { KNOWLEDGE, makeRawTable } from '../../../support/make-raw-table.ts';
import { expectPlaced, inGrid, pointsIn } from './expect-placed.ts';
import { type DecimalMark, GRIDS, WAYS, writeInGrid } from './write-positions.ts';

const mark = fc.constantFrom<DecimalMark>('.', ',');

describe('points come back within a metre', () => {
  it.each(Object.entries(WAYS))('from %s, as they are guessed and without a question', (_, write) => {
    fc.assert(
      fc.property(pointsIn(KNOWLEDGE.region), mark, (points, decimal) => {
        expectPlaced(makeRawTable(write(points, decimal)), points);
      }),
      { numRuns: 100 },
    );
  });

  it('from every grid, once its planner has said which', () => {
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

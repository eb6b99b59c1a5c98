/**
 * A thousand tables of random points, written in every coordinate system and in every way that is read, guessed, made and held against where they were:
 * within a metre, and none of them lost.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreesOf, NO_POSITION } from '../../../../src/domain/incident.ts';
import { guessMapping } from '../../../../src/importers/incidents/guess-mapping.ts';
import { makeIncidents } from '../../../../src/importers/incidents/make-incidents.ts';
import type { Mapping } from '../../../../src/importers/incidents/mapping.ts';
import { idOf } from '../../../../src/importers/incidents/meaning/system-list.ts';
import { distanceKm } from '../../../../src/lib/great-circle.ts';
import { KNOWLEDGE, makeRawTable } from '../../../support/make-raw-table.ts';
import {
  type DecimalMark,
  GRIDS,
  type Point,
  WAYS,
  type WrittenPoints,
  writeInGrid,
} from './write-positions.ts';

const [WEST, SOUTH, EAST, NORTH] = KNOWLEDGE.region;

const mark = fc.constantFrom<DecimalMark>('.', ',');
const within = (west: number, south: number, east: number, north: number) =>
  fc.array(
    fc.tuple(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
    ),
    { minLength: 1, maxLength: 12 },
  );

function expectBack(written: WrittenPoints, points: readonly Point[], answer: (mapping: Mapping) => Mapping) {
  const table = makeRawTable(written);
  const { mapping } = guessMapping(table, KNOWLEDGE);
  const { table: made, counts } = makeIncidents(table, 'random', answer(mapping), KNOWLEDGE);
  expect(counts).toEqual({ total: points.length, accepted: points.length, dropped: 0, unlocated: 0 });
  for (const [row, point] of points.entries()) {
    expect(made.lng[row]).not.toBe(NO_POSITION);
    const read = [degreesOf(made.lng[row] ?? 0), degreesOf(made.lat[row] ?? 0)];
    expect(distanceKm(read, point) * 1000).toBeLessThan(1);
  }
}

describe('points come back within a metre', () => {
  it.each(Object.entries(WAYS))('from %s, as they are guessed and without a question', (_, write) => {
    fc.assert(
      fc.property(within(WEST, SOUTH, EAST, NORTH), mark, (points, decimal) => {
        expectBack(write(points, decimal), points, (mapping) => mapping);
      }),
      { numRuns: 100 },
    );
  });

  it('from every grid, once its planner has said which', () => {
    for (const { system, area } of GRIDS) {
      fc.assert(
        fc.property(within(...area), mark, (points, decimal) => {
          expectBack(writeInGrid(system.proj, points, decimal), points, (mapping) => ({
            ...mapping,
            position: {
              by: 'two-columns',
              x: 0,
              y: 1,
              notation: { form: 'decimal', decimal },
              system: idOf(system),
              swapped: false,
            },
          }));
        }),
        { numRuns: 10 },
      );
    }
  });
});

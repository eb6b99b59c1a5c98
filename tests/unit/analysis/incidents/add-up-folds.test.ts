import { describe, expect, it } from 'vitest';
import { addUpFolds, joinFolds, mostOnASide } from '../../../../src/analysis/incidents/add-up-folds.ts';
import { foldOntoLegs } from '../../../../src/analysis/incidents/fold-onto-legs.ts';
import { type MadeRow, makeTags } from './make-incidents.ts';

const foldsOf = (rows: readonly MadeRow[]) =>
  addUpFolds([foldOntoLegs(makeTags(rows), new Uint8Array(rows.length).fill(1), 1)]);

const first = foldsOf([{ leg: ['leg:a', -400] }, { leg: ['leg:b', 5] }, { leg: ['leg:b', 9] }, {}]);
const second = foldsOf([{ leg: ['leg:c', 0] }, { leg: ['leg:b', -5] }]);

describe('joinFolds and mostOnASide', () => {
  it('joins two folds for every leg of either, with the most rows first', () => {
    expect(joinFolds(first, second).map(({ leg, first: a, second: b }) => [leg, a.all, b.all])).toEqual([
      ['leg:b', 2, 1],
      ['leg:a', 1, 0],
      ['leg:c', 0, 1],
    ]);
    expect(joinFolds(first, second)[0]?.second.rows).toEqual({ left: 1, on: 0, right: 0 });
  });

  it('returns the largest number of rows on one side of a leg', () => {
    expect([mostOnASide(first), mostOnASide(second), mostOnASide(foldsOf([]))]).toEqual([2, 1, 0]);
  });
});

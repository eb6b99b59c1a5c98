import { describe, expect, it } from 'vitest';
import { foldOntoLegs } from '../../../../src/analysis/incidents/fold-onto-legs.ts';
import { type MadeRow, makeTable, makeTags } from './make-incidents.ts';

const NOTHING = { rows: 0, quantities: [0, 0] };

describe('foldOntoLegs', () => {
  const rows: readonly MadeRow[] = [
    { leg: ['leg:a', -400], quantity: [2, 'kg'] },
    { leg: ['leg:a', -20], quantity: [5, 'pieces'] },
    { leg: ['leg:a', 0] },
    { leg: ['leg:b', 1000], quantity: [1, 'kg'] },
    { leg: ['leg:b', 1001], quantity: [8, 'kg'] },
    { quantity: [3, 'pieces'] },
  ];
  const folded = (shown: readonly number[]) =>
    foldOntoLegs(makeTable(rows), makeTags(rows), Uint8Array.from(shown), 1);

  it('counts rows by leg and side with sums by unit, and other rows separately', () => {
    const { legs, offCorridor, unplaced } = folded([1, 1, 1, 1, 1, 1]);
    expect(Object.fromEntries(legs)).toEqual({
      'leg:a': { left: { rows: 2, quantities: [2, 5] }, on: { rows: 1, quantities: [0, 0] }, right: NOTHING },
      'leg:b': { left: NOTHING, on: NOTHING, right: { rows: 1, quantities: [1, 0] } },
    });
    expect(offCorridor).toEqual({ rows: 1, quantities: [8, 0] });
    expect(unplaced).toEqual({ rows: 1, quantities: [0, 3] });
  });

  it('counts only shown rows and omits legs without any', () => {
    const { legs, offCorridor, unplaced } = folded([0, 0, 0, 1, 0, 0]);
    expect([...legs.keys()]).toEqual(['leg:b']);
    expect([offCorridor, unplaced]).toEqual([NOTHING, NOTHING]);
  });
});

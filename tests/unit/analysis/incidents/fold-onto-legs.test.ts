import { describe, expect, it } from 'vitest';
import { foldOntoLegs } from '../../../../src/analysis/incidents/fold-onto-legs.ts';
import { quantitiesIn } from '../../../../src/analysis/incidents/measures.ts';
import { type MadeRow, makeTable, makeTags } from './make-incidents.ts';

describe('foldOntoLegs', () => {
  const rows: readonly MadeRow[] = [
    { leg: ['leg:a', -400], quantity: [2, 'kg'] },
    { leg: ['leg:a', -20], quantity: [5, 'pieces'] },
    { leg: ['leg:a', 0] },
    { leg: ['leg:b', 1000], quantity: [500, 'g'] },
    { leg: ['leg:b', 1001], quantity: [8, 'kg'] },
    { quantity: [3, 'pieces'] },
  ];
  const folded = (shown: readonly number[], unit: string | null = null) =>
    foldOntoLegs(
      makeTags(rows),
      Uint8Array.from(shown),
      1,
      unit === null ? null : quantitiesIn(makeTable(rows), unit),
    );
  const ALL = [1, 1, 1, 1, 1, 1];

  it('counts rows by leg and side, and other rows separately', () => {
    const { legs, offCorridor, unplaced } = folded(ALL);
    expect(Object.fromEntries(legs)).toEqual({
      'leg:a': { left: 2, on: 1, right: 0 },
      'leg:b': { left: 0, on: 0, right: 1 },
    });
    expect([offCorridor, unplaced]).toEqual([1, 1]);
  });

  it('adds up quantities of one kind in its base unit', () => {
    const { legs, offCorridor, unplaced } = folded(ALL, 'kg');
    expect(Object.fromEntries(legs)).toEqual({
      'leg:a': { left: 2, on: 0, right: 0 },
      'leg:b': { left: 0, on: 0, right: 0.5 },
    });
    expect([offCorridor, unplaced]).toEqual([8, 0]);
    expect(folded(ALL, 'pieces').unplaced).toBe(3);
  });

  it('omits legs without any such quantity', () => {
    expect([...folded(ALL, 'pieces').legs.keys()]).toEqual(['leg:a']);
  });

  it('counts only shown rows and omits legs without any', () => {
    const { legs, offCorridor, unplaced } = folded([0, 0, 0, 1, 0, 0]);
    expect([...legs.keys()]).toEqual(['leg:b']);
    expect([offCorridor, unplaced]).toEqual([0, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { amountAt, measuresOf, quantitiesIn } from '../../../../src/analysis/incidents/measures.ts';
import { makeTable } from './make-incidents.ts';

const TABLE = makeTable([
  { quantity: [2, 'kg'] },
  { quantity: [500, 'g'] },
  { quantity: [0.25, 't'] },
  { quantity: [3, 'pcs'] },
  {},
]);

describe('measures', () => {
  it('are the base units of the quantities, that of most records first', () => {
    expect(measuresOf([TABLE, makeTable([{ quantity: [250, 'ml'] }])])).toEqual(['kg', 'pcs', 'l']);
    expect(measuresOf([makeTable([{}])])).toEqual([]);
  });

  it('convert units within a kind and leave out other kinds', () => {
    expect([...quantitiesIn(TABLE, 'kg')]).toEqual([2, 0.5, 250, Number.NaN, Number.NaN]);
    expect([...quantitiesIn(TABLE, 'pcs')]).toEqual([NaN, NaN, NaN, 3, NaN]);
  });

  it('are stored as one amount in the base unit', () => {
    const huge = { ...TABLE, quantity: Float64Array.of(Number.POSITIVE_INFINITY) };
    expect([0, 1, 2, 3, 4].map((row) => amountAt(TABLE, row))).toEqual([
      { amount: 2, unit: 'kg' },
      { amount: 0.5, unit: 'kg' },
      { amount: 250, unit: 'kg' },
      { amount: 3, unit: 'pcs' },
      null,
    ]);
    expect(amountAt({ ...TABLE, unit: Uint8Array.of(0) }, 0)).toEqual({ amount: 2, unit: '' });
    expect(amountAt(huge, 0)).toBeNull();
  });

  it('keep quantities without a unit apart', () => {
    const table = { ...TABLE, unit: Uint8Array.of(0, 0, 0, 0, 0), units: [] };
    expect(measuresOf([table])).toEqual(['']);
    expect([...quantitiesIn(table, '')].slice(0, 2)).toEqual([2, 500]);
  });
});

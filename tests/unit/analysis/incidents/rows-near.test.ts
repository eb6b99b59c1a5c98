import { describe, expect, it } from 'vitest';
import { rowsNear } from '../../../../src/analysis/incidents/rows-near.ts';

const nowhere = Number.NaN;
const places = new Float32Array([0.5, 0.5, 0.5001, 0.5, 0.6, 0.6, nowhere, nowhere, 0.5, 0.5]);
const all = Uint8Array.of(1, 1, 1, 1, 1);

describe('rowsNear', () => {
  it('returns rows within the distance, nearest first', () => {
    const near = rowsNear([{ set: 1, places, shown: all }], [0.50009, 0.5], 0.001);
    expect(near.map(({ row }) => row)).toEqual([1, 0, 4]);
    expect(rowsNear([{ set: 1, places, shown: all }], [0.5008, 0.5008], 0.001)).toEqual([]);
  });

  it('searches all sets and skips rows that a filter hides', () => {
    const shown = Uint8Array.of(0, 1, 1, 1, 1);
    const near = rowsNear(
      [
        { set: 1, places, shown },
        { set: 2, places, shown: all },
      ],
      [0.5, 0.5],
      0.00005,
    );
    expect(near).toEqual([
      { set: 1, row: 4 },
      { set: 2, row: 0 },
      { set: 2, row: 4 },
    ]);
  });
});

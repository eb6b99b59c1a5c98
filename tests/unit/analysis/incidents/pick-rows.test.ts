import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRows, pickStretch, rowsOfBoth, turnRow } from '../../../../src/analysis/incidents/pick-rows.ts';

const mask = (...rows: readonly number[]) => Uint8Array.from(rows);

describe('turnRow, pickStretch and countRows', () => {
  it('toggles one row without changing the given selection', () => {
    const none = mask(0, 0, 0);
    const one = turnRow(none, 1);
    expect([[...none], [...one], [...turnRow(one, 1)]]).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });

  it('adds a stretch of the list in either direction to the selection', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1), { minLength: 1, maxLength: 12 }).chain((picked) =>
          fc.record({
            picked: fc.constant(picked),
            list: fc.shuffledSubarray([...picked.keys()], { minLength: 1 }),
            from: fc.nat(11),
            to: fc.nat(11),
          }),
        ),
        ({ picked, list, from, to }) => {
          const [a, b] = [from % list.length, to % list.length];
          const before = Uint8Array.from(picked);
          const after = pickStretch(before, Uint32Array.from(list), a, b);
          const inside = list.filter((_, at) => at >= Math.min(a, b) && at <= Math.max(a, b));
          expect([...after]).toEqual(picked.map((one, row) => (inside.includes(row) ? 1 : one)));
          expect([...before]).toEqual(picked);
        },
      ),
    );
  });

  it('counts as many rows as there are, wherever the selection begins in its memory', () => {
    const { buffer } = Uint8Array.from({ length: 9000 }, (_, i) => Number(i % 3 !== 0 || i < 3000));
    for (const [from, length] of [
      [0, 9000],
      [0, 2042],
      [4, 5],
      [3, 4001],
    ] as const) {
      const rows = new Uint8Array(buffer, from, length);
      expect(countRows(rows)).toBe(rows.filter((row) => row === 1).length);
    }
  });

  it('counts rows that are in both selections', () => {
    expect(countRows(rowsOfBoth(mask(1, 1, 0, 1), mask(1, 0, 1, 1)))).toBe(2);
  });
});

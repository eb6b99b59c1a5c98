import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRows, pickStretch, rowsOfBoth, turnRow } from '../../../../src/analysis/incidents/pick-rows.ts';

const mask = (...rows: readonly number[]) => Uint8Array.from(rows);

describe('rows that are picked', () => {
  it('are turned one by one, and what is given stays', () => {
    const none = mask(0, 0, 0);
    const one = turnRow(none, 1);
    expect([[...none], [...one], [...turnRow(one, 1)]]).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });

  it('are a stretch of the list in either direction, besides those that were picked', () => {
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

  it('are counted where they pass', () => {
    expect(countRows(rowsOfBoth(mask(1, 1, 0, 1), mask(1, 0, 1, 1)))).toBe(2);
  });
});

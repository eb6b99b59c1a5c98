import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBefore, orderByTime } from '../../../../src/analysis/incidents/time-order.ts';
import { NO_DATE } from '../../../../src/domain/incident.ts';

const minute = fc.oneof(
  fc.integer({ min: -4000, max: 4000 }),
  fc.integer({ min: -40, max: 40 }).map((day) => day * 1440),
  fc.constant(NO_DATE),
);

describe('orderByTime and countBefore', () => {
  it('sorts rows by time, with undated rows last and equal rows in order', () => {
    fc.assert(
      fc.property(fc.array(minute, { maxLength: 60 }), (minutes) => {
        const timeOf = (row: number) => (minutes[row] === NO_DATE ? Infinity : (minutes[row] ?? 0));
        const expected = [...minutes.keys()].sort((a, b) => {
          const [first, second] = [timeOf(a), timeOf(b)];
          return first === second ? a - b : first - second;
        });
        const order = orderByTime(Int32Array.from(minutes));
        expect([...order.rows]).toEqual(expected);
        const dated = minutes.filter((at) => at !== NO_DATE);
        expect(order.datedCount).toBe(dated.length);
        for (const limit of [-1440, 0, 1, 5000]) {
          expect(countBefore(order, limit)).toBe(dated.filter((at) => at < limit).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('sorts the smallest and the largest possible minute', () => {
    const [first, last] = [NO_DATE + 1, 2 ** 31 - 1];
    expect([...orderByTime(Int32Array.of(last, NO_DATE, 0, first)).rows]).toEqual([3, 2, 0, 1]);
  });
});

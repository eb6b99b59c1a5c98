import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFilteredCounts } from '../../../../src/analysis/incidents/filtered-counts.ts';
import { NO_DATE } from '../../../../src/domain/incident.ts';

const GROUPS = 3;
const BARS = 4;
const row = fc.record({
  bars: fc.array(fc.integer({ min: 0, max: BARS - 1 }), { minLength: GROUPS, maxLength: GROUPS }),
  minute: fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(NO_DATE)),
});
const period = fc.option(
  fc.record({ from: fc.integer({ min: -25, max: 25 }), to: fc.integer({ min: -25, max: 25 }) }),
);
const chosen = fc.option(fc.uniqueArray(fc.integer({ min: 0, max: BARS - 1 })));
const step = fc.oneof(
  fc.record({ period }),
  fc.record({ group: fc.integer({ min: 0, max: GROUPS - 1 }), chosen }),
);

describe('counts under filters', () => {
  it('are those of counting anew, after any filters in any order', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.array(step, { maxLength: 12 }), (rows, steps) => {
        const groups = Array.from({ length: GROUPS }, (_, i) => ({
          bars: Uint8Array.from(rows, ({ bars }) => bars[i] ?? 0),
          barCount: BARS,
        }));
        const counted = makeFilteredCounts(
          groups,
          Int32Array.from(rows, ({ minute }) => minute),
          NO_DATE,
        );
        let brushed: { from: number; to: number } | null = null;
        const picked: (number[] | null)[] = Array(GROUPS).fill(null);
        for (const change of steps) {
          if ('period' in change) {
            brushed = change.period;
            counted.filterPeriod(brushed);
          } else {
            picked[change.group] = change.chosen;
            counted.filterBars(change.group, change.chosen && new Set(change.chosen));
          }
          const inTime = ({ minute }: { minute: number }) =>
            brushed === null || (minute !== NO_DATE && minute >= brushed.from && minute < brushed.to);
          const inBars = ({ bars }: { bars: number[] }, but: number) =>
            picked.every((list, i) => i === but || list === null || list.includes(bars[i] ?? 0));
          const none = rows.filter((one) => one.minute === NO_DATE && inBars(one, -1));
          const all = rows.filter((one) => inTime(one) && inBars(one, -1));
          expect([counted.passing(), counted.withoutValue()]).toEqual([all.length, none.length]);
          expect(rows.filter((_, i) => counted.passes(i))).toEqual(all);
          for (const [i, counts] of counted.counts.entries()) {
            const expected = Array.from(
              { length: BARS },
              (_, bar) => rows.filter((one) => inTime(one) && inBars(one, i) && one.bars[i] === bar).length,
            );
            expect([...counts]).toEqual(expected);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

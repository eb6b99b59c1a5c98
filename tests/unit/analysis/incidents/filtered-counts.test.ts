import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFilteredCounts } from '../../../../src/analysis/incidents/filtered-counts.ts';
import { orderByTime } from '../../../../src/analysis/incidents/time-order.ts';
import { NO_DATE } from '../../../../src/domain/incident.ts';

const GROUPS = 3;
const BARS = 4;
/** The last group is the timeline, which a period filters. */
const LINE = GROUPS - 1;
const row = fc.record({
  bars: fc.array(fc.integer({ min: 0, max: BARS - 1 }), { minLength: GROUPS, maxLength: GROUPS }),
  minute: fc.oneof(fc.integer({ min: -4000, max: 4000 }), fc.constant(NO_DATE)),
  value: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(Number.NaN)),
});
const limit = fc.integer({ min: -5000, max: 5000 });
const step = fc.oneof(
  fc.record({ period: fc.option(fc.record({ from: limit, to: limit })) }),
  fc.record({
    group: fc.integer({ min: 0, max: LINE - 1 }),
    chosen: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: BARS - 1 }))),
  }),
  fc.record({ rows: fc.option(fc.infiniteStream(fc.boolean())) }),
  fc.record({ places: fc.option(fc.infiniteStream(fc.boolean())) }),
);

describe('makeFilteredCounts', () => {
  it('matches a full recount after any filters in any order', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.array(step, { maxLength: 12 }), (rows, steps) => {
        const order = orderByTime(Int32Array.from(rows, ({ minute }) => minute));
        const groups = Array.from({ length: GROUPS }, (_, i) => ({
          bars: Uint8Array.from(order.rows, (at) => rows[at]?.bars[i] ?? 0),
          barCount: BARS,
          own: i === LINE ? ('period' as const) : ('bars' as const),
        }));
        const counted = makeFilteredCounts(order, groups);
        let brushed: { from: number; to: number } | null = null;
        let found: boolean[] | null = null;
        let within: boolean[] | null = null;
        const picked: (number[] | null)[] = Array(GROUPS).fill(null);
        for (const change of steps) {
          if ('period' in change) {
            brushed = change.period;
            counted.filterPeriod(brushed);
          } else if ('rows' in change) {
            found = change.rows && [...change.rows.take(rows.length)];
            counted.filterRows(found && Uint8Array.from(found, Number));
          } else if ('places' in change) {
            // `filterPlaces` takes the order of time; `within` has the order of the rows.
            const inTime = change.places && [...change.places.take(rows.length)];
            within = inTime && rows.map((_, at) => inTime[order.rows.indexOf(at)] ?? false);
            counted.filterPlaces(inTime && Uint8Array.from(inTime, Number));
          } else {
            picked[change.group] = change.chosen;
            counted.filterBars(change.group, change.chosen && new Set(change.chosen));
          }
          const inTime = ({ minute }: { minute: number }) =>
            brushed === null || (minute !== NO_DATE && minute >= brushed.from && minute < brushed.to);
          const inRest = ({ bars }: { bars: number[] }, at: number, but: number) =>
            (found?.[at] ?? true) &&
            (within?.[at] ?? true) &&
            picked.every((list, i) => i === but || list === null || list.includes(bars[i] ?? 0));
          const passes = rows.map((one, at) => inTime(one) && inRest(one, at, -1));
          expect([...counted.passingRows()]).toEqual(passes.map(Number));
          expect(counted.passing()).toBe(passes.filter(Boolean).length);
          const kept: boolean[] | null = within;
          within = null;
          const even = Uint32Array.from(order.rows.keys()).filter((place) => place % 2 === 0);
          expect(counted.passingOf(even)).toBe(
            [...even].filter((place) => {
              const at = order.rows[place] ?? 0;
              const one = rows[at];
              return one !== undefined && inTime(one) && inRest(one, at, -1);
            }).length,
          );
          within = kept;
          expect(counted.withoutDate()).toBe(
            rows.filter((one, at) => one.minute === NO_DATE && inRest(one, at, -1)).length,
          );
          for (const [i, counts] of counted.counts.entries()) {
            const countedRows = rows.filter((one, at) => (i === LINE || inTime(one)) && inRest(one, at, i));
            const ofBar = (bar: number) => countedRows.filter((one) => one.bars[i] === bar);
            const bars = Array.from({ length: BARS }, (_, bar) => bar);
            expect([...counts]).toEqual(bars.map((bar) => ofBar(bar).length));
            const sumOf = (bar: number) =>
              ofBar(bar).reduce((sum, { value }) => sum + (Number.isNaN(value) ? 0 : value), 0);
            const sums = bars.map(() => 0);
            const values = Float64Array.from(rows, ({ value }) => value);
            counted.eachValue(i, values, (bar, value) => {
              sums[bar] = (sums[bar] as number) + value;
            });
            expect(sums).toEqual(bars.map(sumOf));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('throws for facet values of a period group and for too many groups', () => {
    const order = orderByTime(Int32Array.of(0));
    const line = { bars: Uint8Array.of(0), barCount: 1, own: 'period' as const };
    expect(() => makeFilteredCounts(order, [line]).filterBars(0, null)).toThrow(RangeError);
    expect(() => makeFilteredCounts(order, Array(15).fill(line))).toThrow(RangeError);
  });

  it('returns the same passing rows until a row changes', () => {
    const order = orderByTime(Int32Array.of(10, 20, 30));
    const groups = [{ bars: Uint8Array.of(0, 1, 1), barCount: 2, own: 'bars' as const }];
    const counted = makeFilteredCounts(order, groups);
    const all = counted.passingRows();
    counted.filterPeriod({ from: 0, to: 40 });
    expect(counted.passingRows()).toBe(all);
    counted.filterBars(0, new Set([1]));
    expect([...counted.passingRows()]).toEqual([0, 1, 1]);
    expect([...all]).toEqual([1, 1, 1]);
    counted.filterPeriod({ from: 0, to: 25 });
    expect([...counted.passingRows()]).toEqual([0, 1, 0]);
  });
});

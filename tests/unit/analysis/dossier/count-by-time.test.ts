import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTimes,
  columnsOf,
  countTimes,
  stepsFor,
  sumOfTimes,
  TIME_STEPS,
  type TimeCounts,
  type TimeStep,
} from '../../../../src/analysis/dossier/count-by-time.ts';
import { dateOfMonth, monthOfDate } from '../../../../src/lib/months.ts';
import { makeTable } from '../incidents/make-incidents.ts';

type Period = Parameters<typeof columnsOf>[1];

const OPEN: Period = { from: null, to: null };
const PRECISIONS = ['year', 'month', 'day'] as const;

function countsOf(...dates: readonly (string | undefined)[]): TimeCounts {
  const rows = dates.map((date) =>
    date === undefined ? {} : { date, precision: PRECISIONS[date.split('-').length - 1] ?? 'day' },
  );
  return countTimes(makeTable(rows), [...rows.keys()]);
}

function told(counts: TimeCounts, period: Period = OPEN, step: TimeStep | null = null) {
  const { columns, ...time } = columnsOf(counts, period, step);
  return {
    ...time,
    columns: columns.map(({ firstMonth, count }) => [dateOfMonth(firstMonth), count]),
    yearOnly: [...time.yearOnly],
  };
}

describe('columnsOf and stepsFor', () => {
  it('uses months for a span within two years, including empty months', () => {
    expect(told(countsOf('2023-11-30', '2024-02', '2024-02-29', undefined))).toEqual({
      step: 'month',
      columns: [
        ['2023-11', 1],
        ['2023-12', 0],
        ['2024-01', 0],
        ['2024-02', 2],
      ],
      hasGaps: false,
      yearOnly: [],
      undated: 1,
    });
  });

  it('assigns records with only a year to no month and no quarter', () => {
    const counts = countsOf('2024', '2024', '2024-02-01');
    const inMonths = told(counts);
    expect(inMonths.yearOnly).toEqual([[2024, 2]]);
    expect(inMonths.columns).toHaveLength(12);
    expect(inMonths.columns[1]).toEqual(['2024-02', 1]);
    expect(told(counts, OPEN, 'quarter')).toMatchObject({
      columns: [
        ['2024-01', 1],
        ['2024-04', 0],
        ['2024-07', 0],
        ['2024-10', 0],
      ],
      yearOnly: [[2024, 2]],
    });
    expect(told(counts, OPEN, 'year')).toMatchObject({ columns: [['2024-01', 3]], yearOnly: [] });
  });

  it('uses quarters for a span within eight years, and years beyond', () => {
    expect(columnsOf(countsOf('2020-01-01', '2021-12-31'), OPEN, null).step).toBe('month');
    expect(told(countsOf('2020-01-31', '2022-01-01'))).toMatchObject({ step: 'quarter' });
    expect(columnsOf(countsOf('2016-01-01', '2023-12-01'), OPEN, null).step).toBe('quarter');
    expect(told(countsOf('2016-01-01', '2024-01-01')).columns.map(([date]) => date)).toEqual(
      [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => `${year}-01`),
    );
  });

  it('covers the filtered period even where it has no records', () => {
    const counts = countsOf('2024-03-05');
    const { columns } = told(counts, { from: '2024-02', to: '2024-05-20' });
    expect(columns).toEqual([
      ['2024-02', 0],
      ['2024-03', 1],
      ['2024-04', 0],
      ['2024-05', 0],
    ]);
    expect(columnsOf(counts, { from: '2010', to: '2024' }, null).step).toBe('year');
  });

  it('excludes a step with too many columns, even when requested', () => {
    const counts = countsOf('2010-01-01', '2019-12-31');
    expect(stepsFor(counts, OPEN)).toEqual(['year', 'quarter']);
    expect(columnsOf(counts, OPEN, 'month').step).toBe('year');
    expect(stepsFor(countsOf('2020-01-01', '2024-12-31'), OPEN)).toEqual(['year', 'quarter', 'month']);
  });

  it('omits empty years when the span would have too many columns', () => {
    expect(told(countsOf('0203-01-01', '2024-01-01'))).toMatchObject({
      step: 'year',
      hasGaps: true,
      columns: [
        ['0203-01', 1],
        ['2024-01', 1],
      ],
    });
  });

  it('returns no columns when no record has a date', () => {
    expect(told(countsOf(undefined, undefined))).toMatchObject({ columns: [], undated: 2 });
    expect(stepsFor(countsOf(undefined), OPEN)).toEqual(TIME_STEPS);
  });

  it('counts every record once in any step and over several sets', () => {
    const date = fc.option(
      fc
        .tuple(fc.integer({ min: 1995, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.nat(2))
        .map((parts) => {
          const [year, month, precision] = parts;
          return [`${year}`, dateOfMonth(monthOfDate(`${year}-${month}`, 'first')), `${year}-12-31`][
            precision
          ];
        }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(fc.array(date), fc.array(date), fc.constantFrom(null, ...TIME_STEPS), (a, b, step) => {
        const counts = addTimes([countsOf(...a), countsOf(...b)]);
        expect(counts).toEqual(countsOf(...a, ...b));
        expect(sumOfTimes(counts)).toBe(a.length + b.length);
        const { columns, yearOnly, undated } = columnsOf(counts, OPEN, step);
        const inColumns = columns.reduce((sum, { count }) => sum + count, 0);
        expect([...yearOnly.values()].reduce((sum, count) => sum + count, inColumns + undated)).toBe(
          a.length + b.length,
        );
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { binMonths, dateOfMonth, monthOfDate } from '../../../../src/analysis/incidents/time-bins.ts';
import {
  movedWindow,
  periodOfWindow,
  wholeWindow,
  windowOfPeriod,
} from '../../../../src/ui/incidents/explore/month-window.ts';

const month = (date: string) => monthOfDate(date, 'first');
const WHOLE = { first: month('2019-03'), end: month('2024-11') };

describe('binMonths and monthOfDate', () => {
  it('returns one column per month from first to last, including empty months', () => {
    const bins = binMonths([
      { key: 'none', count: 7 },
      { key: month('2024-02'), count: 5 },
      { key: month('2023-11'), count: 2 },
    ]);
    expect(bins).toEqual({ firstMonth: month('2023-11'), monthsPerBin: 1, counts: [2, 0, 0, 5] });
  });

  it('returns whole years for a long span, also before 1970', () => {
    const bins = binMonths([
      { key: month('1968-12'), count: 1 },
      { key: month('1969-01'), count: 2 },
      { key: month('2001-06'), count: 4 },
    ]);
    expect(bins).toMatchObject({ firstMonth: month('1968-01'), monthsPerBin: 12 });
    expect(bins?.counts).toHaveLength(34);
    expect([bins?.counts[0], bins?.counts[1], bins?.counts[33]]).toEqual([1, 2, 4]);
  });

  it('returns null when no record has a month', () => {
    expect(binMonths([{ key: 'none', count: 7 }])).toBeNull();
  });

  it('reads the month of dates of any precision', () => {
    expect([monthOfDate('2021', 'first'), monthOfDate('2021', 'last')].map(dateOfMonth)).toEqual([
      '2021-01',
      '2021-12',
    ]);
    expect(dateOfMonth(monthOfDate('1969-12-31', 'last'))).toBe('1969-12');
  });
});

describe('month windows', () => {
  it('converts a period to a window and back', () => {
    for (const period of [
      { from: '2020-02', to: '2021-03' },
      { from: null, to: '2021-03' },
      { from: '2020-02', to: null },
      { from: null, to: null },
    ]) {
      expect(periodOfWindow(windowOfPeriod(period, WHOLE), WHOLE)).toEqual(period);
    }
  });

  it('cuts a period to the range and covers every month it touches', () => {
    expect(windowOfPeriod({ from: '2010', to: '2020-05-17' }, WHOLE)).toEqual({
      first: WHOLE.first,
      end: month('2020-06'),
    });
  });

  it('keeps its length when moved and stops at the ends', () => {
    const window = { first: month('2020-01'), end: month('2020-04') };
    expect(movedWindow(window, 2, WHOLE)).toEqual({ first: month('2020-03'), end: month('2020-06') });
    expect(movedWindow(window, -99, WHOLE)).toEqual({ first: WHOLE.first, end: WHOLE.first + 3 });
    expect(movedWindow(window, 999, WHOLE)).toEqual({ first: WHOLE.end - 3, end: WHOLE.end });
  });

  it('covers all columns of the chart', () => {
    expect(wholeWindow({ firstMonth: 12, monthsPerBin: 12, counts: [1, 2] })).toEqual({ first: 12, end: 36 });
  });
});

import { describe, expect, it } from 'vitest';
import { binMonths } from '../../../../src/analysis/incidents/time-bins.ts';
import { monthOfDate } from '../../../../src/lib/months.ts';

const month = (date: string) => monthOfDate(date, 'first');

describe('binMonths', () => {
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
});

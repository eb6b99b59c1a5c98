import { describe, expect, it } from 'vitest';
import {
  monthsOfPeriod,
  movedMonths,
  periodOfMonths,
} from '../../../../src/features/timeline/period-brush.tsx';
import { monthOfDate } from '../../../../src/lib/months.ts';

const month = (date: string) => monthOfDate(date, 'first');
const AXIS = { from: month('2019-03'), to: month('2024-11') };

describe('months of the period on an axis', () => {
  it('converts a period to months and back', () => {
    for (const period of [
      { from: '2020-02', to: '2021-03' },
      { from: null, to: '2021-03' },
      { from: '2020-02', to: null },
      { from: null, to: null },
    ]) {
      expect(periodOfMonths(monthsOfPeriod(period, AXIS), AXIS)).toEqual(period);
    }
  });

  it('cuts a period to the axis and covers every month it touches', () => {
    expect(monthsOfPeriod({ from: '2010', to: '2020-05-17' }, AXIS)).toEqual({
      from: AXIS.from,
      to: month('2020-06'),
    });
  });

  it('keeps its length when moved and stops at the ends', () => {
    const period = { from: month('2020-01'), to: month('2020-04') };
    expect(movedMonths(period, 2, AXIS)).toEqual({ from: month('2020-03'), to: month('2020-06') });
    expect(movedMonths(period, -99, AXIS)).toEqual({ from: AXIS.from, to: AXIS.from + 3 });
    expect(movedMonths(period, 999, AXIS)).toEqual({ from: AXIS.to - 3, to: AXIS.to });
  });
});

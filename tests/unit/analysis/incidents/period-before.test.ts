import { describe, expect, it } from 'vitest';
import { datesOf, daysOf, periodBefore } from '../../../../src/analysis/incidents/period-before.ts';
import { minutesOfPeriod } from '../../../../src/features/explore/state/explored-incidents.ts';

function minutesOf(from: string, to: string) {
  const period = minutesOfPeriod({ from, to });
  if (period === null) throw new Error('no period');
  return period;
}

describe('periodBefore', () => {
  it.each([
    ['before', '2024-02', '2024-02', ['2024-01-03', '2024-01-31'], 29],
    ['before', '2024-03-01', '2024-03-01', ['2024-02-29', '2024-02-29'], 1],
    ['year', '2024-02', '2024-02', ['2023-02-01', '2023-02-28'], 28],
    ['year', '2023-05', '2024-04', ['2022-05-01', '2023-04-30'], 365],
  ] as const)('returns the other period of kind %s for %s to %s', (which, from, to, dates, days) => {
    const other = periodBefore(minutesOf(from, to), which);
    expect([datesOf(other), daysOf(other)]).toEqual([dates, days]);
  });
});

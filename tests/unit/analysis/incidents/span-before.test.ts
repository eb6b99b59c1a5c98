import { describe, expect, it } from 'vitest';
import { datesOf, daysOf, spanBefore } from '../../../../src/analysis/incidents/span-before.ts';
import { minutesOfPeriod } from '../../../../src/scene/period.ts';

function spanOf(from: string, to: string) {
  const span = minutesOfPeriod({ from, to });
  if (span === null) throw new Error('no period');
  return span;
}

describe('spanBefore', () => {
  it.each([
    ['before', '2024-02', '2024-02', ['2024-01-03', '2024-01-31'], 29],
    ['before', '2024-03-01', '2024-03-01', ['2024-02-29', '2024-02-29'], 1],
    ['year', '2024-02', '2024-02', ['2023-02-01', '2023-02-28'], 28],
    ['year', '2023-05', '2024-04', ['2022-05-01', '2023-04-30'], 365],
  ] as const)('returns the span of kind %s for the period %s to %s', (which, from, to, dates, days) => {
    const other = spanBefore(spanOf(from, to), which);
    expect([datesOf(other), daysOf(other)]).toEqual([dates, days]);
  });
});

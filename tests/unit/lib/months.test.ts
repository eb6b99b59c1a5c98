import { expect, it } from 'vitest';
import { dateOfMonth, monthOfDate } from '../../../src/lib/months.ts';

it('reads the month of dates of any precision', () => {
  expect([monthOfDate('2021', 'first'), monthOfDate('2021', 'last')].map(dateOfMonth)).toEqual([
    '2021-01',
    '2021-12',
  ]);
  expect(dateOfMonth(monthOfDate('1969-12-31', 'last'))).toBe('1969-12');
});

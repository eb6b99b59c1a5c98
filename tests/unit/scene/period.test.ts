import { describe, expect, it } from 'vitest';
import {
  borderStatusAt,
  comparePartialDates,
  isPartialDate,
  isReversed,
  meetsPeriod,
} from '../../../src/scene/period.ts';
import { makeBorder } from '../builders.ts';

const OPEN = { from: null, to: null };

describe('partial dates', () => {
  it.each(['2021', '2021-12', '2020-02-29'])('accepts the date %s', (date) =>
    expect(isPartialDate(date)).toBe(true),
  );
  it.each(['21', '2021-00', '2021-2', '2021-02-29', '2021-12-14T00:00', ''])('rejects the text %s', (date) =>
    expect(isPartialDate(date)).toBe(false),
  );
  it('sorts by first day and puts the shorter span first', () => {
    expect(['2022', '2021-12-14', '2021', '2021-01'].sort(comparePartialDates)).toEqual([
      '2021-01',
      '2021',
      '2021-12-14',
      '2022',
    ]);
  });
});

describe('meetsPeriod', () => {
  it('returns true for any date when the period is open', () => {
    expect(meetsPeriod({ start: '1999' }, OPEN)).toBe(true);
  });
  it('treats a year or a month as the whole span', () => {
    expect(meetsPeriod({ start: '2021' }, { from: '2021-12', to: null })).toBe(true);
    expect(meetsPeriod({ start: '2021-11' }, { from: '2021-12', to: null })).toBe(false);
    expect(meetsPeriod({ start: '2021-06-15' }, { from: null, to: '2021' })).toBe(true);
    expect(meetsPeriod({ start: '2022-01-01' }, { from: null, to: '2021' })).toBe(false);
  });
  it('uses the end date and treats ongoing items as without end', () => {
    expect(meetsPeriod({ start: '2015', ongoing: true }, { from: '2024', to: null })).toBe(true);
    expect(meetsPeriod({ start: '2015', end: '2020-03' }, { from: '2020-03-31', to: '2024' })).toBe(true);
    expect(meetsPeriod({ start: '2015', end: '2020-03' }, { from: '2020-04', to: '2024' })).toBe(false);
  });
});

describe('isReversed', () => {
  it.each([
    ['2021', '2020', true],
    ['2021-06', '2021', false],
    ['2021-06-15', '2021-06', false],
    ['2021-06-15', '2021-06-15', false],
    ['2021-07', '2021-06', true],
    [null, '2021', false],
    ['2021', null, false],
  ])('checks %s to %s and returns %s', (from, to, expected) => {
    expect(isReversed({ from, to })).toBe(expected);
  });
});

describe('borderStatusAt', () => {
  const { properties: border } = makeBorder('BG', 'RO', {
    status: [
      { from: '2007-01-01', eu: 'internal', schengen: 'none', sources: ['EU'] },
      { from: '2025-01-01', eu: 'internal', schengen: 'internal', sources: ['EU'] },
    ],
  });
  it('returns the latest status when the period is open', () => {
    expect(borderStatusAt(border, OPEN).schengen).toBe('internal');
  });
  it('returns the status valid on the last day of the period', () => {
    expect(borderStatusAt(border, { from: null, to: '2024' }).schengen).toBe('none');
    expect(borderStatusAt(border, { from: '2024', to: '2025' }).schengen).toBe('internal');
  });
  it('returns the first status when the period ends before it', () => {
    expect(borderStatusAt(border, { from: null, to: '1999' }).schengen).toBe('none');
  });
});

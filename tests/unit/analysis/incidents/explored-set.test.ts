import { describe, expect, it } from 'vitest';
import { addUpCounts, addUpQuantities } from '../../../../src/analysis/incidents/add-up-counts.ts';
import type { Dimension } from '../../../../src/analysis/incidents/dimensions.ts';
import {
  type ExploredSet,
  exploreSet,
  type IncidentFilter,
  SHOW_ALL,
} from '../../../../src/analysis/incidents/explored-set.ts';
import { minutesOfPeriod } from '../../../../src/features/explore/state/explored-incidents.ts';
import { CROSSING, type MadeRow, makeTable, makeTags } from './make-incidents.ts';

const REACH = { leg: 10, crossing: 5, port: 5, border: 5 };

function explored(rows: readonly MadeRow[]): ExploredSet {
  return exploreSet(makeTable(rows), makeTags(rows), REACH);
}

/** Facet values with a count above zero. */
function counted(sets: readonly ExploredSet[], dimension: Dimension): Record<string, number> {
  const bars = addUpCounts(sets, dimension).filter(({ count }) => count > 0);
  return Object.fromEntries(bars.map(({ key, count }) => [key, count]));
}

function filterOf(bars: Partial<IncidentFilter['bars']>): IncidentFilter {
  return { ...SHOW_ALL, bars: { ...SHOW_ALL.bars, ...bars } };
}

describe('exploreSet by dimension', () => {
  it('counts rows by market, and rows without a market', () => {
    const set = explored([{ market: 'market:arms' }, {}, { market: 'market:arms' }]);
    expect(counted([set], 'market')).toEqual({ 'market:arms': 2, none: 1 });
  });

  it('counts rows by jurisdiction, outside the ten, and without a position', () => {
    const set = explored([
      { jurisdiction: 'jurisdiction:kosovo', leg: ['leg:a', 1] },
      { leg: ['leg:a', 1] },
      {},
    ]);
    expect(counted([set], 'jurisdiction')).toEqual({ 'jurisdiction:kosovo': 1, off: 1, none: 1 });
  });

  it('counts places within the radius on either side, farther rows and unlocated rows', () => {
    const set = explored([
      { leg: ['leg:a', -10_000], crossingMetres: 5000 },
      { leg: ['leg:b', 9000], crossingMetres: 5001 },
      { leg: ['leg:b', 10_001] },
      {},
    ]);
    expect(counted([set], 'leg')).toEqual({ 'leg:a': 1, 'leg:b': 1, off: 1, none: 1 });
    expect(counted([set], 'crossing')).toEqual({ [CROSSING]: 1, off: 2, none: 1 });
    expect(counted([set], 'port')).toEqual({ off: 3, none: 1 });
    expect(counted([set], 'border')).toEqual({ off: 3, none: 1 });
  });

  it('counts rows without tags as untagged and excludes them from place filters', () => {
    const rows: readonly MadeRow[] = [{ market: 'market:arms', leg: ['leg:a', 1] }, {}];
    const set = exploreSet(makeTable(rows), null, REACH);
    expect(counted([set], 'leg')).toEqual({ untagged: 2 });
    expect(counted([set, explored(rows)], 'jurisdiction')).toEqual({ untagged: 2, off: 1, none: 1 });
    expect(counted([set], 'market')).toEqual({ 'market:arms': 1, none: 1 });
    set.apply(filterOf({ leg: (key) => key === 'leg:a' }), null);
    expect(set.counts.passing()).toBe(0);
    set.apply(filterOf({ market: (key) => key === 'market:arms' }), null);
    expect(set.counts.passing()).toBe(1);
  });

  it('counts year-only and month-only dates that a period cuts', () => {
    const set = explored([
      { date: '2021-01-01', precision: 'year' },
      { date: '2021-01-01', precision: 'year', market: 'market:arms' },
      { date: '2021-01-01', precision: 'month' },
      { date: '2021-01-01' },
      { date: '2021-06-01', precision: 'month' },
      { date: '2020-01-01', precision: 'year' },
      {},
    ]);
    const seen = (from: string | null, to: string | null, bars: Partial<IncidentFilter['bars']> = {}) => {
      set.apply({ ...filterOf(bars), period: minutesOfPeriod({ from, to }) }, null);
      return [set.counts.passing(), set.cutByPeriod()];
    };
    expect(seen(null, null)).toEqual([7, 0]);
    expect(seen('2020', '2021')).toEqual([6, 0]);
    // Two records have only the year 2021 and may belong to any of its months.
    expect(seen('2021-01', '2021-01')).toEqual([4, 2]);
    expect(seen('2021-05', '2021-12')).toEqual([1, 2]);
    expect(seen('2021-01-15', '2021-06-15')).toEqual([1, 4]);
    expect(seen('2020-02', null)).toEqual([5, 1]);
    expect(seen('2021-05', null, { market: (key) => key === 'market:arms' })).toEqual([0, 1]);
  });

  it('counts months and weekdays as precisely as dates allow, even before 1970', () => {
    const set = explored([
      // A Wednesday.
      { date: '1969-12-31' },
      // A Saturday.
      { date: '2024-02-10T23:59', precision: 'minute' },
      { date: '2024-02-01', precision: 'month' },
      { date: '2024-01-01', precision: 'year' },
      {},
    ]);
    const february2024 = 54 * 12 + 1;
    expect(counted([set], 'month')).toEqual({ '-1': 1, [february2024]: 2, none: 2 });
    expect(counted([set], 'weekday')).toEqual({ [11 * 7 + 2]: 1, [7 + 5]: 1, none: 3 });
  });
});

describe('exploreSet under filters', () => {
  const rows: readonly MadeRow[] = [
    { date: '2024-01-05', market: 'market:arms', jurisdiction: 'jurisdiction:kosovo', leg: ['leg:a', 1] },
    { date: '2024-02-05', market: 'market:arms', jurisdiction: 'jurisdiction:serbia', leg: ['leg:a', 1] },
    { date: '2024-02-06', market: 'market:waste', jurisdiction: 'jurisdiction:serbia', leg: ['leg:a', 1] },
    { market: 'market:waste' },
  ];
  const february = {
    from: Date.parse('2024-02-01') / 60_000,
    to: Date.parse('2024-03-01') / 60_000,
  };

  it('counts each dimension under all filters except the filter of that dimension', () => {
    const set = explored(rows);
    set.apply({ ...filterOf({ market: (key) => key === 'market:arms' }), period: february }, null);
    expect(counted([set], 'market')).toEqual({ 'market:arms': 1, 'market:waste': 1 });
    expect(counted([set], 'jurisdiction')).toEqual({ 'jurisdiction:serbia': 1 });
    expect(Object.values(counted([set], 'month'))).toEqual([1, 1]);
    expect([...set.counts.passingRows()]).toEqual([0, 1, 0, 0]);
  });

  it('replaces earlier filters, and passes every row when nothing is filtered', () => {
    const set = explored(rows);
    set.apply(
      { ...filterOf({ jurisdiction: (key) => key === 'jurisdiction:serbia' }), period: february },
      null,
    );
    set.apply(SHOW_ALL, Uint8Array.of(1, 0, 1, 1));
    expect([...set.counts.passingRows()]).toEqual([1, 0, 1, 1]);
    set.apply(SHOW_ALL, null);
    expect(set.counts.passing()).toBe(4);
  });
});

describe('addUpCounts and addUpQuantities', () => {
  const kilos: readonly MadeRow[] = [
    { market: 'market:arms', quantity: [2, 'kg'] },
    { market: 'market:arms', quantity: [3, 'pieces'] },
    { quantity: [0.5, 'kg'] },
  ];
  const others: readonly MadeRow[] = [
    { market: 'market:waste', quantity: [1500, 'g'] },
    { market: 'market:arms', quantity: [4, 'pieces'] },
  ];

  it('adds counts of several sets by facet value', () => {
    expect(counted([explored(kilos), explored(others)], 'market')).toEqual({
      none: 1,
      'market:arms': 3,
      'market:waste': 1,
    });
  });

  it('sums quantities of one kind under the filters, converted to its base unit', () => {
    const sets = [explored(kilos), explored(others)];
    const bars = (measure: string) =>
      Object.fromEntries(addUpQuantities(sets, 'market', measure).map(({ key, count }) => [key, count]));
    expect(bars('kg')).toEqual({ none: 0.5, 'market:arms': 2, 'market:waste': 1.5 });
    expect(bars('pieces')).toEqual({ none: 0, 'market:arms': 7, 'market:waste': 0 });
    sets[0]?.apply(SHOW_ALL, Uint8Array.of(1, 0, 1));
    expect(bars('pieces')['market:arms']).toBe(4);
  });
});

/**
 * Counts of rows by bar while filters change: each group under all filters but its own, for charts that
 * filter each other.
 *
 * Each row has a mask with a bit for every filter it fails. When a filter changes, only rows whose bit flips
 * change a count; rows of a period are found by binary search. Masks and bars are in time order.
 */

import { allSteps } from '../../lib/all-steps.ts';
import { countBefore, type TimeOrder } from './time-order.ts';
import { addPassing, addTurned, type BarNumbers, countTurned, turnBit, turnDiffering } from './turn-bits.ts';

export interface BarGroup {
  /** Bar of each row, in time order. */
  readonly bars: BarNumbers;
  readonly barCount: number;
  /** Filter that the group ignores: the one by its bars, or the period for a time line. */
  readonly own: 'bars' | 'period';
}

/** Minutes since 1970-01-01T00:00: from ≤ minute < to. An open end is infinite. */
export interface MinutePeriod {
  readonly from: number;
  readonly to: number;
}

export interface FilteredCounts {
  /** By group and bar: rows that pass every filter but that of the group. The arrays are updated in place. */
  readonly counts: readonly Uint32Array[];
  /** Number of rows that pass every filter. */
  passing(): number;
  /** Number of undated rows that pass every filter but the period; the interface shows them separately. */
  withoutDate(): number;
  /**
   * Number of rows at exactly this minute that pass every filter but the period.
   *
   * @param isMeant test by row of the table
   */
  passingAt(minute: number, isMeant: (row: number) => boolean): number;
  /** Returns 1 for rows that pass every filter, by row of the table; the same array until any row changes. */
  passingRows(): Uint8Array;
  /** Passes on the bar and value of each row that the group counts; skips NaN. `values` are by row of the table. */
  eachValue(group: number, values: Float64Array, visit: (bar: number, value: number) => void): void;
  /**
   * Filters by bars of a group; `null` for all.
   *
   * @throws RangeError for a group filtered by the period
   */
  filterBars(group: number, bars: ReadonlySet<number> | null): void;
  /** Filters by period; `null` for all rows, undated ones included. */
  filterPeriod(period: MinutePeriod | null): void;
  /** Filters by a non-zero entry by row of the table; `null` for all. */
  filterRows(chosen: Uint8Array | null): void;
  /** Filters by a non-zero entry in time order; `null` for all. */
  filterPlaces(chosen: Uint8Array | null): void;
  /**
   * Number of given rows that pass every filter but that by places.
   *
   * @param places indexes of the rows in time order
   */
  passingOf(places: Uint32Array): number;
}

/** Bits of a mask, less those of the period, chosen rows and chosen places. */
const MAX_GROUPS = 13;
const PERIOD_BIT = 1 << MAX_GROUPS;
const CHOSEN_BIT = 1 << (MAX_GROUPS + 1);
const PLACES_BIT = 1 << (MAX_GROUPS + 2);

/** Runs all steps at once. */
export function makeFilteredCounts(order: TimeOrder, groups: readonly BarGroup[]): FilteredCounts {
  return allSteps(makeFilteredCountsInSteps(order, groups));
}

/**
 * A date known by month only counts in a period by its first minute. Yields every few milliseconds for a
 * million rows.
 *
 * @throws RangeError for more than 13 groups
 */
export function* makeFilteredCountsInSteps(
  order: TimeOrder,
  groups: readonly BarGroup[],
): Generator<void, FilteredCounts> {
  if (groups.length > MAX_GROUPS) throw new RangeError(`${groups.length} groups; a mask holds ${MAX_GROUPS}`);
  const { rows, datedCount } = order;
  const rowCount = rows.length;
  const failed = new Uint16Array(rowCount);
  const counts = groups.map(({ barCount }) => new Uint32Array(barCount));
  const owns = groups.map(({ own }, i) => (own === 'period' ? PERIOD_BIT : 1 << i));
  /** All passing rows, and undated ones under all filters but the period. */
  const totals = { passing: rowCount, withoutDate: rowCount - datedCount };
  const passing = new Uint8Array(rowCount).fill(1);
  /** The copy returned last; `null` if a row has changed since. */
  let returned: Uint8Array | null = null;
  let [begin, end, whole] = [0, datedCount, true];
  const everyPlace = { from: 0, to: rowCount };
  for (const [i, { bars }] of groups.entries()) {
    addPassing(failed, bars, counts[i], 0, 1, everyPlace);
    yield;
  }

  /** Flips the bit in a stretch of rows that all have it or all lack it. */
  function turnStretch(from: number, to: number, bit: number): void {
    if (from >= to) return;
    const stretch = { from, to };
    const change = ((failed[from] as number) & bit) === 0 ? -1 : 1;
    for (const [i, { bars }] of groups.entries()) {
      const own = owns[i] as number;
      if (own !== bit) addPassing(failed, bars, counts[i], own | bit, change, stretch);
    }
    const more = turnBit(failed, bit, stretch, { rows, passing });
    totals.passing += more;
    // All rows of the stretch change in the same way.
    if (more !== 0) returned = null;
  }

  /**
   * Sets or clears the bit of rows that differ.
   *
   * @param isOut 1 or 0, in time order
   */
  function turnSome(bit: number, isOut: Uint8Array): void {
    const turned = turnDiffering(failed, isOut, bit);
    for (const [i, { bars }] of groups.entries()) {
      const own = owns[i] as number;
      if (own !== bit) addTurned(failed, turned, bars, counts[i], own, bit);
    }
    const more = countTurned(failed, turned, bit, datedCount, PERIOD_BIT, { rows, passing });
    if (turned.length > 0) returned = null;
    totals.passing += more.passing;
    totals.withoutDate += more.withoutDate;
  }

  return {
    counts,
    passing: () => totals.passing,
    withoutDate: () => totals.withoutDate,
    passingAt(minute, isMeant) {
      const after = countBefore(order, minute + 1);
      let count = 0;
      for (let place = countBefore(order, minute); place < after; place += 1) {
        if (((failed[place] as number) & ~PERIOD_BIT) === 0 && isMeant(rows[place] as number)) count += 1;
      }
      return count;
    },
    passingRows() {
      returned ??= passing.slice();
      return returned;
    },
    eachValue(group, values, visit) {
      const { bars } = groups[group] as BarGroup;
      const others = ~(owns[group] as number);
      for (let place = 0; place < rowCount; place += 1) {
        if (((failed[place] as number) & others) !== 0) continue;
        const value = values[rows[place] as number] as number;
        if (!Number.isNaN(value)) visit(bars[place] as number, value);
      }
    },
    filterBars(group, chosen) {
      const { bars, barCount, own } = groups[group] as BarGroup;
      if (own === 'period') throw new RangeError(`group ${group} is filtered by its period`);
      const isOutOfBar = Uint8Array.from({ length: barCount }, (_, bar) =>
        Number(chosen !== null && !chosen.has(bar)),
      );
      const isOut = new Uint8Array(rowCount);
      for (let place = 0; place < rowCount; place += 1)
        isOut[place] = isOutOfBar[bars[place] as number] as number;
      turnSome(1 << group, isOut);
    },
    filterRows(chosen) {
      const isOut = new Uint8Array(rowCount);
      if (chosen !== null) {
        for (let place = 0; place < rowCount; place += 1) {
          if (chosen[rows[place] as number] === 0) isOut[place] = 1;
        }
      }
      turnSome(CHOSEN_BIT, isOut);
    },
    filterPlaces(chosen) {
      const isOut = new Uint8Array(rowCount);
      if (chosen !== null) {
        for (let place = 0; place < rowCount; place += 1) if (chosen[place] === 0) isOut[place] = 1;
      }
      turnSome(PLACES_BIT, isOut);
    },
    passingOf(places) {
      let count = 0;
      for (let i = 0; i < places.length; i += 1) {
        if (((failed[places[i] as number] as number) & ~PLACES_BIT) === 0) count += 1;
      }
      return count;
    },
    filterPeriod(period) {
      const nextWhole = period === null;
      const nextBegin = period === null ? 0 : countBefore(order, period.from);
      const nextEnd = period === null ? datedCount : Math.max(nextBegin, countBefore(order, period.to));
      if (nextBegin >= end || nextEnd <= begin) {
        turnStretch(begin, end, PERIOD_BIT);
        turnStretch(nextBegin, nextEnd, PERIOD_BIT);
      } else {
        turnStretch(Math.min(begin, nextBegin), Math.max(begin, nextBegin), PERIOD_BIT);
        turnStretch(Math.min(end, nextEnd), Math.max(end, nextEnd), PERIOD_BIT);
      }
      if (nextWhole !== whole) turnStretch(datedCount, rowCount, PERIOD_BIT);
      [begin, end, whole] = [nextBegin, nextEnd, nextWhole];
    },
  };
}

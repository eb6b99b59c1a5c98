/** Counts by month as the columns of a line of time: months as long as they have room, else whole years. */
import type { BarKey } from './dimensions.ts';

export interface TimeBins {
  /** Months since January 1970 of the first column. */
  readonly firstMonth: number;
  /** Of each column: 1, or 12 for years. */
  readonly monthsPerBin: number;
  /** One for each column, in order and without gaps. */
  readonly counts: readonly number[];
}

/** More columns than this are too narrow to be told apart in a panel. */
const MAX_BINS = 180;
const MONTHS_PER_YEAR = 12;

/** @param bars of the dimension `month`, in any order; those whose key is no number have no month. @returns `null` when none has one */
export function binMonths(
  bars: readonly { readonly key: BarKey; readonly count: number }[],
): TimeBins | null {
  const byMonth = new Map<number, number>();
  for (const { key, count } of bars) if (typeof key === 'number') byMonth.set(key, count);
  if (byMonth.size === 0) return null;
  const [first, last] = [Math.min(...byMonth.keys()), Math.max(...byMonth.keys())];
  const monthsPerBin = last - first < MAX_BINS ? 1 : MONTHS_PER_YEAR;
  const firstMonth = Math.floor(first / monthsPerBin) * monthsPerBin;
  const counts = new Array<number>(Math.floor((last - firstMonth) / monthsPerBin) + 1).fill(0);
  for (const [month, count] of byMonth) {
    const bin = Math.floor((month - firstMonth) / monthsPerBin);
    counts[bin] = (counts[bin] ?? 0) + count;
  }
  return { firstMonth, monthsPerBin, counts };
}

/** Month of an ISO date of any precision, in months since January 1970. @param edge which month a bare year stands for */
export function monthOfDate(date: string, edge: 'first' | 'last'): number {
  const [year = 0, month = edge === 'first' ? 1 : MONTHS_PER_YEAR] = date.split('-').map(Number);
  return (year - 1970) * MONTHS_PER_YEAR + month - 1;
}

/** `YYYY-MM` of a month since January 1970. */
export function dateOfMonth(month: number): string {
  const year = 1970 + Math.floor(month / MONTHS_PER_YEAR);
  const ofYear = month - (year - 1970) * MONTHS_PER_YEAR + 1;
  return `${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}`;
}

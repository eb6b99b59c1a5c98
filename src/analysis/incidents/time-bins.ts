/** Columns of a timeline: months if there is room, otherwise years. */
import type { BarKey } from './dimensions.ts';

export interface TimeBins {
  /** First month, in months since January 1970. */
  readonly firstMonth: number;
  /** Months per column: 1, or 12 for years. */
  readonly monthsPerBin: number;
  /** One per column, without gaps. */
  readonly counts: readonly number[];
}

/** More columns are too narrow for a panel. */
const MAX_BINS = 180;
const MONTHS_PER_YEAR = 12;

/**
 * @param bars of the dimension `month`, in any order; those without a numeric key have no month
 * @returns `null` if no bar has a month
 */
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

/** Converts a period to months on the records' time axis and back. */
import { dateOfMonth, monthOfDate, type TimeBins } from '../../../analysis/incidents/time-bins.ts';
import type { Period } from '../../../scene/scene.ts';

/** Months since January 1970: first ≤ month < end. */
export interface MonthWindow {
  readonly first: number;
  readonly end: number;
}

/** The full range of the columns. */
export function wholeWindow({ firstMonth, monthsPerBin, counts }: TimeBins): MonthWindow {
  return { first: firstMonth, end: firstMonth + monthsPerBin * counts.length };
}

/** Returns the part of the axis within the period; an open end is the end of the axis. */
export function windowOfPeriod(period: Period, whole: MonthWindow): MonthWindow {
  const within = (month: number) => Math.min(whole.end, Math.max(whole.first, month));
  return {
    first: period.from === null ? whole.first : within(monthOfDate(period.from, 'first')),
    end: period.to === null ? whole.end : within(monthOfDate(period.to, 'last') + 1),
  };
}

/**
 * Returns the period of whole months. An end at the axis limit is open; undated records match only if both
 * ends are.
 */
export function periodOfWindow({ first, end }: MonthWindow, whole: MonthWindow): Period {
  return {
    from: first <= whole.first ? null : dateOfMonth(first),
    to: end >= whole.end ? null : dateOfMonth(end - 1),
  };
}

/** Shifts the window by months, keeping its length and stopping at the axis limits. */
export function movedWindow({ first, end }: MonthWindow, months: number, whole: MonthWindow): MonthWindow {
  const by = Math.max(whole.first - first, Math.min(whole.end - end, months));
  return { first: first + by, end: end + by };
}

/** A period as months on the line of time of own incidents, and back. */
import { dateOfMonth, monthOfDate, type TimeBins } from '../../../analysis/incidents/time-bins.ts';
import type { Period } from '../../../scene/scene.ts';

/** Months since January 1970: first ≤ month < end. */
export interface MonthWindow {
  readonly first: number;
  readonly end: number;
}

/** All that the columns reach over. */
export function wholeWindow({ firstMonth, monthsPerBin, counts }: TimeBins): MonthWindow {
  return { first: firstMonth, end: firstMonth + monthsPerBin * counts.length };
}

/** What of the line the period covers; an open end is the end of the line. */
export function windowOfPeriod(period: Period, whole: MonthWindow): MonthWindow {
  const within = (month: number) => Math.min(whole.end, Math.max(whole.first, month));
  return {
    first: period.from === null ? whole.first : within(monthOfDate(period.from, 'first')),
    end: period.to === null ? whole.end : within(monthOfDate(period.to, 'last') + 1),
  };
}

/** The period of whole months; an end that reaches the end of the line is open, so that records without a date pass when both do. */
export function periodOfWindow({ first, end }: MonthWindow, whole: MonthWindow): Period {
  return {
    from: first <= whole.first ? null : dateOfMonth(first),
    to: end >= whole.end ? null : dateOfMonth(end - 1),
  };
}

/** The window moved by months; it stops at the ends of the line and keeps its length. */
export function movedWindow({ first, end }: MonthWindow, months: number, whole: MonthWindow): MonthWindow {
  const by = Math.max(whole.first - first, Math.min(whole.end - end, months));
  return { first: first + by, end: end + by };
}

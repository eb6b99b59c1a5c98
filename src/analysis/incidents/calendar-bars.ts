/**
 * Bars by month, and by month of the year with weekday. Dates are not guessed: a row with a year only is in
 * no month, one without a day has no weekday.
 */
import { DATE_PRECISIONS } from '../../domain/incident.ts';
import { stretchesOf } from '../../lib/stretches.ts';
import { barNumbers } from './bar-numbers.ts';
import { dayOf, MINUTES_PER_DAY, type TimeOrder } from './time-order.ts';
import type { BarNumbers } from './turn-bits.ts';

const WITH_MONTH = DATE_PRECISIONS.indexOf('month');
const WITH_DAY = DATE_PRECISIONS.indexOf('day');
const MS_PER_DAY = 86_400_000;
const MONTHS_PER_YEAR = 12;
const DAYS_PER_WEEK = 7;
/** Bars for twelve months of weekdays, and one for rows without a day. */
export const WEEKDAY_BARS = MONTHS_PER_YEAR * DAYS_PER_WEEK + 1;
/** 1970-01-01 was a Thursday; Monday is 0. */
const WEEKDAY_OF_FIRST_DAY = 3;

export interface CalendarBars {
  /** Month of bar 1, in months since January 1970; later bars follow. Bar 0 holds rows without a month. */
  readonly firstMonth: number;
  /** Number of bars, from the first month to the last, and bar 0. */
  readonly monthCount: number;
  /** Bar of each row, in time order. */
  readonly months: BarNumbers;
  /**
   * 1 + month of the year · 7 + day of the week, January and Monday being 0; 0 for rows without a day. In
   * time order.
   */
  readonly weekdays: Uint8Array;
}

/**
 * Yields every few milliseconds.
 *
 * @param precision by row, as in `IncidentTable`
 */
export function* makeCalendarBars(
  { rows, datedCount, minute }: TimeOrder,
  precision: Uint8Array,
): Generator<void, CalendarBars> {
  const dayAt = (place: number) => dayOf(minute[rows[place] as number] as number);
  const firstMonth = datedCount === 0 ? 0 : monthOf(dayAt(0));
  const monthCount = datedCount === 0 ? 1 : monthOf(dayAt(datedCount - 1)) - firstMonth + 2;
  const months = barNumbers(rows.length, monthCount);
  const weekdays = new Uint8Array(rows.length);
  let [nextDay, monthBar, weekdayBar] = [-Infinity, 0, 0];
  for (const { from, to } of stretchesOf(datedCount)) {
    for (let place = from; place < to; place += 1) {
      const row = rows[place] as number;
      // Rows are in time order, so the bars change only at the next day.
      const at = minute[row] as number;
      if (at >= nextDay) {
        const day = dayOf(at);
        const month = monthOf(day);
        nextDay = (day + 1) * MINUTES_PER_DAY;
        monthBar = month - firstMonth + 1;
        weekdayBar =
          1 +
          remainder(month, MONTHS_PER_YEAR) * DAYS_PER_WEEK +
          remainder(day + WEEKDAY_OF_FIRST_DAY, DAYS_PER_WEEK);
      }
      const told = precision[row] as number;
      if (told >= WITH_MONTH) months[place] = monthBar;
      if (told >= WITH_DAY) weekdays[place] = weekdayBar;
    }
    yield;
  }
  return { firstMonth, monthCount, months, weekdays };
}

/** Months since January 1970. */
function monthOf(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  return (date.getUTCFullYear() - 1970) * MONTHS_PER_YEAR + date.getUTCMonth();
}

/** Remainder of 0 or more, of negative numbers too. */
function remainder(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

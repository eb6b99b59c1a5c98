/** Converts date parts to local minutes, given their order. */
import { DATE_PRECISIONS, type DatePrecision } from '../../../domain/incident.ts';
import type { DateMapping } from '../mapping.ts';
import { type DateParts, takeApart } from './date-parts.ts';
import type { TimeOfDay } from './time-of-day.ts';
import { zoneClock } from './zone-clock.ts';

export interface ReadDate {
  /** Local time, since 1970-01-01T00:00. */
  readonly minute: number;
  /** Index into `DATE_PRECISIONS`. */
  readonly precision: number;
  readonly problem: 'date-two-digit-year' | null;
}

export type DateProblem = 'date-unreadable' | 'date-impossible';

export interface DateReader {
  readonly ofText: (text: string) => ReadDate | DateProblem;
  /** For bare numbers: a spreadsheet serial, 20240314, 202403 or 2024. */
  readonly ofNumber: (value: number) => ReadDate | DateProblem;
  /** For milliseconds since 1970. */
  readonly ofTime: (milliseconds: number, zone: 'local' | 'utc', daysOnly: boolean) => ReadDate | DateProblem;
  /** Adds the time from another column; dates with a time or without a day stay unchanged. */
  readonly at: (date: ReadDate, time: TimeOfDay) => ReadDate;
}

const MINUTES_PER_DAY = 24 * 60;
const MS_PER_MINUTE = 60_000;
/** Other years are typing errors, and would soon exceed a column of minutes. */
const YEARS = [1800, 2200] as const;
/**
 * Day 0 in spreadsheets. Those of 1900 count the non-existent 29 February 1900 as day 60 (ECMA-376,
 * 18.17.4.1).
 */
const SERIAL_ZERO = Date.UTC(1899, 11, 30) / MS_PER_MINUTE;
const SERIAL_1904_ZERO = Date.UTC(1904, 0, 1) / MS_PER_MINUTE;
const FALSE_LEAP_DAY = 60;

const PRECISION = Object.fromEntries(DATE_PRECISIONS.map((name, at) => [name, at])) as Record<
  DatePrecision,
  number
>;

export function makeDateReader({ order, pivotYear, zone }: DateMapping): DateReader {
  const toLocal = zoneClock(zone);

  function at(date: ReadDate, time: TimeOfDay): ReadDate {
    if (date.precision !== PRECISION.day) return date;
    const clock = date.minute + time.minute;
    const minute = time.offset === null ? clock : toLocal(clock - time.offset);
    return { minute, precision: PRECISION.minute, problem: date.problem };
  }

  function ofParts(parts: DateParts): ReadDate | DateProblem {
    const day = dayOf(parts, order, pivotYear);
    if (typeof day === 'string' || parts.time === null) return day;
    return day.precision === PRECISION.day ? at(day, parts.time) : 'date-unreadable';
  }

  function ofText(text: string): ReadDate | DateProblem {
    if (isSerial(order)) {
      const number = Number(text.trim().replace(',', '.'));
      if (text.trim() !== '' && Number.isFinite(number)) return ofNumber(number);
    }
    const parts = takeApart(text);
    return parts === null ? 'date-unreadable' : ofParts(parts);
  }

  function ofNumber(value: number): ReadDate | DateProblem {
    if (isSerial(order)) return ofSerial(value, order === 'serial-1904');
    const text = String(value);
    // 202403, which only occurs as a number.
    const month = /^(?:19|20)\d{4}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}` : text;
    const parts = takeApart(month);
    return parts === null ? 'date-unreadable' : ofParts(parts);
  }

  return {
    ofText,
    ofNumber,
    ofTime: (milliseconds, clock, daysOnly) => {
      const minute = Math.floor(milliseconds / MS_PER_MINUTE);
      if (!isInYears(minute)) return 'date-impossible';
      if (daysOnly) return { minute, precision: PRECISION.day, problem: null };
      return {
        minute: clock === 'utc' ? toLocal(minute) : minute,
        precision: PRECISION.minute,
        problem: null,
      };
    },
    at,
  };
}

function isSerial(order: DateMapping['order']): boolean {
  return order === 'serial' || order === 'serial-1904';
}

function isInYears(minute: number): boolean {
  const year = new Date(minute * MS_PER_MINUTE).getUTCFullYear();
  return year >= YEARS[0] && year <= YEARS[1];
}

function ofSerial(value: number, from1904: boolean): ReadDate | DateProblem {
  const days = Math.floor(value);
  if (days === FALSE_LEAP_DAY && !from1904) return 'date-impossible';
  const shift = !from1904 && days < FALSE_LEAP_DAY ? 1 : 0;
  const start = (from1904 ? SERIAL_1904_ZERO : SERIAL_ZERO) + (days + shift) * MINUTES_PER_DAY;
  if (value < 1 || !isInYears(start)) return 'date-impossible';
  // Binary fractions of a day are inexact, so round to seconds.
  const within = Math.round((value - days) * MINUTES_PER_DAY * 60) / 60;
  if (within === 0) return { minute: start, precision: PRECISION.day, problem: null };
  return { minute: start + Math.floor(within), precision: PRECISION.minute, problem: null };
}

function dayOf(parts: DateParts, order: DateMapping['order'], pivotYear: number): ReadDate | DateProblem {
  if (parts.kind === 'sure') {
    const { year, yearDigits, month, day } = parts;
    return checked(fullYear(year, yearDigits, pivotYear), month, day, yearDigits === 2);
  }
  const [first, second, third] = parts.numbers;
  if (third.length === 4 && order === 'ymd') return 'date-unreadable';
  const [year, month, day] =
    order === 'ymd'
      ? [first, second, third]
      : // The month never comes first with points.
        order === 'mdy' && parts.mark !== '.'
        ? [third, first, second]
        : [third, second, first];
  if (order !== 'ymd' && order !== 'mdy' && order !== 'dmy') return 'date-unreadable';
  return checked(
    fullYear(Number(year), year.length, pivotYear),
    Number(month),
    Number(day),
    year.length <= 2,
  );
}

function fullYear(year: number, digits: number, pivotYear: number): number {
  if (digits > 2) return year;
  return year <= pivotYear % 100 ? 2000 + year : 1900 + year;
}

function checked(
  year: number,
  month: number | null,
  day: number | null,
  twoDigits: boolean,
): ReadDate | DateProblem {
  if (year < YEARS[0] || year > YEARS[1]) return 'date-impossible';
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const isThere = date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === (day ?? 1);
  if (!isThere) return 'date-impossible';
  return {
    minute: date.getTime() / MS_PER_MINUTE,
    precision: month === null ? PRECISION.year : day === null ? PRECISION.month : PRECISION.day,
    problem: twoDigits ? 'date-two-digit-year' : null,
  };
}

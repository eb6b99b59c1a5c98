/**
 * Partial dates and periods. Dates are ISO 8601 with the known precision: `2021` is the whole year. A period
 * meets a date when they share a day.
 */
import type { Border, Jurisdiction } from '../domain/atlas.ts';
import { type BorderStatus, statusAt } from '../domain/border-status.ts';
import { isMemberOn } from '../domain/membership.ts';
import type { Period } from './scene.ts';

const ISO_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the text is a valid date with year, month or day precision. */
export function isPartialDate(text: string): boolean {
  const parts = ISO_DATE.exec(text);
  if (parts === null) return false;
  const [, year, month, day] = parts;
  if (day === undefined) return true;
  return Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** First day of a partial date, as `YYYY-MM-DD`. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day of a partial date, as `YYYY-MM-DD`. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const days = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** Orders by first day, then the shorter span first. */
export function comparePartialDates(a: string, b: string): number {
  return compareText(firstDay(a), firstDay(b)) || compareText(lastDay(a), lastDay(b));
}

/** Whether the period ends before it begins, so that no day is in it. */
export function isReversed({ from, to }: Period): boolean {
  return from !== null && to !== null && firstDay(from) > lastDay(to);
}

/** The span of a dated feature: to `end`, else the span of `start`, or open-ended when `ongoing`. */
export interface Dated {
  readonly start: string;
  readonly end?: string | undefined;
  readonly ongoing?: boolean | undefined;
}

/** Whether a dated thing shares a day with the period. */
export function meetsPeriod(dated: Dated, period: Period): boolean {
  if (period.to !== null && firstDay(dated.start) > lastDay(period.to)) return false;
  if (period.from === null || dated.ongoing === true) return true;
  return lastDay(dated.end ?? dated.start) >= firstDay(period.from);
}

/**
 * Returns the status of a border on the last day of the period, or the latest one when the period is open.
 */
export function borderStatusAt(border: Pick<Border, 'status'>, period: Period): BorderStatus {
  return statusAt(border.status, period.to === null ? null : lastDay(period.to));
}

/**
 * Whether a jurisdiction joined the European Union after the period. In “brief only” the memberships that the
 * brief does not give are left out.
 */
export function joinsAfter(jurisdiction: Pick<Jurisdiction, 'memberships'>, { to }: Period): boolean {
  return (
    jurisdiction.memberships.some(({ union }) => union === 'eu') &&
    !isMemberOn(jurisdiction, 'eu', to === null ? null : lastDay(to))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

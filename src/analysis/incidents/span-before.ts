import type { MinuteSpan } from './filtered-counts.ts';

/** With what a period is compared: what came just before it and was as long, or the same days of the year before. */
export const COMPARED_WITH = ['before', 'year'] as const;
export type ComparedWith = (typeof COMPARED_WITH)[number];

const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;

/** Of a span that is closed at both ends the other one, in minutes too. */
export function spanBefore({ from, to }: MinuteSpan, which: ComparedWith): MinuteSpan {
  if (which === 'before') return { from: from - (to - from), to: from };
  return { from: yearBefore(from), to: yearBefore(to) };
}

/** Whole days, of which a closed period is made. */
export function daysOf({ from, to }: MinuteSpan): number {
  return (to - from) / MINUTES_PER_DAY;
}

/** First and last day, ISO 8601. */
export function datesOf({ from, to }: MinuteSpan): readonly [first: string, last: string] {
  return [dayOf(from), dayOf(to - MINUTES_PER_DAY)];
}

function dayOf(minute: number): string {
  return new Date(minute * MS_PER_MINUTE).toISOString().slice(0, 10);
}

/** The 29th of February becomes the 1st of March. */
function yearBefore(minute: number): number {
  const date = new Date(minute * MS_PER_MINUTE);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.getTime() / MS_PER_MINUTE;
}

import type { MinutePeriod } from './filtered-counts.ts';

/** Period to compare with: the preceding one of equal length, or the same days of the year before. */
export const COMPARED_WITH = ['before', 'year'] as const;
export type ComparedWith = (typeof COMPARED_WITH)[number];

const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;

/** Returns the period to compare with, in minutes. The given one must be closed at both ends. */
export function periodBefore({ from, to }: MinutePeriod, which: ComparedWith): MinutePeriod {
  if (which === 'before') return { from: from - (to - from), to: from };
  return { from: yearBefore(from), to: yearBefore(to) };
}

/** Number of whole days in a closed period. */
export function daysOf({ from, to }: MinutePeriod): number {
  return (to - from) / MINUTES_PER_DAY;
}

/** First and last day, ISO 8601. */
export function datesOf({ from, to }: MinutePeriod): readonly [first: string, last: string] {
  return [dayOf(from), dayOf(to - MINUTES_PER_DAY)];
}

function dayOf(minute: number): string {
  return new Date(minute * MS_PER_MINUTE).toISOString().slice(0, 10);
}

/** 29 February becomes 1 March. */
function yearBefore(minute: number): number {
  const date = new Date(minute * MS_PER_MINUTE);
  date.setUTCFullYear(date.getUTCFullYear() - 1);
  return date.getTime() / MS_PER_MINUTE;
}

/**
 * Dates of which only the year or the month is told, where a period covers but a part of it. They take part by their first minute; whoever shows the period says
 * of how many that holds.
 */
import { DATE_PRECISIONS } from '../../domain/incident.ts';
import type { MinuteSpan } from './filtered-counts.ts';

const MS_PER_MINUTE = 60_000;
const YEAR = DATE_PRECISIONS.indexOf('year');
const MONTH = DATE_PRECISIONS.indexOf('month');

export interface CutDate {
  /** The first of the year or month. */
  readonly minute: number;
  /** As in `datePrecision`. */
  readonly precision: number;
}

/** The years and months that a period begins or ends within: four at the most. */
export function datesCutBy({ from, to }: MinuteSpan): readonly CutDate[] {
  const cut: CutDate[] = [];
  for (const edge of [from, to]) {
    if (!Number.isFinite(edge)) continue;
    const day = new Date(edge * MS_PER_MINUTE).toISOString();
    for (const [precision, first] of [
      [YEAR, `${day.slice(0, -20)}-01-01`],
      [MONTH, `${day.slice(0, -17)}-01`],
    ] as const) {
      const minute = Date.parse(first) / MS_PER_MINUTE;
      const isKnown = cut.some((one) => one.minute === minute && one.precision === precision);
      if (minute !== edge && !isKnown) cut.push({ minute, precision });
    }
  }
  return cut;
}

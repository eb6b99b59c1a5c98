/**
 * Dates known by year or month only that a period covers in part. They count by their first minute; the
 * interface shows how many there are.
 */
import { DATE_PRECISIONS } from '../../domain/incident.ts';
import type { MinutePeriod } from './filtered-counts.ts';

const MS_PER_MINUTE = 60_000;
const YEAR = DATE_PRECISIONS.indexOf('year');
const MONTH = DATE_PRECISIONS.indexOf('month');

export interface CutDate {
  /** First minute of the year or month. */
  readonly minute: number;
  /** As in `datePrecision`. */
  readonly precision: number;
}

/** Returns the years and months in which a period begins or ends: at most four. */
export function datesCutBy({ from, to }: MinutePeriod): readonly CutDate[] {
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

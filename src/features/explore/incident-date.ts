import { DATE_PRECISIONS, type IncidentTable, NO_DATE } from '../../domain/incident.ts';

const MS_PER_MINUTE = 60_000;
/** Length of the ISO 8601 text for each precision. */
const LENGTHS = { none: 0, year: 4, month: 7, day: 10, minute: 16 } as const;

/**
 * Returns a row's date to its precision: `2021`, `2021-12`, `2021-12-14` or `2021-12-14 23:40`; empty if
 * undated.
 */
export function dateOfRow({ minute, datePrecision }: IncidentTable, row: number): string {
  const at = minute[row] ?? NO_DATE;
  const precision = DATE_PRECISIONS[datePrecision[row] ?? 0] ?? 'none';
  if (at === NO_DATE) return '';
  return new Date(at * MS_PER_MINUTE).toISOString().slice(0, LENGTHS[precision]).replace('T', ' ');
}

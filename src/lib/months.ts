/** Months as numbers, counted from January 1970, which is 0. */

const MONTHS_PER_YEAR = 12;

/**
 * Returns the month of an ISO date of any precision.
 *
 * @param edge month used for a bare year
 */
export function monthOfDate(date: string, edge: 'first' | 'last'): number {
  const [year = 0, month = edge === 'first' ? 1 : MONTHS_PER_YEAR] = date.split('-').map(Number);
  return (year - 1970) * MONTHS_PER_YEAR + month - 1;
}

/** Returns a month as `YYYY-MM`. */
export function dateOfMonth(month: number): string {
  const year = 1970 + Math.floor(month / MONTHS_PER_YEAR);
  const ofYear = month - (year - 1970) * MONTHS_PER_YEAR + 1;
  return `${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}`;
}

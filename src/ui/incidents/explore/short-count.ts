import type { Formats } from '../../../i18n/format.ts';

/**
 * Formats a count for a narrow cell: whole below a thousand, then thousands or millions. The accessible name
 * has the full count.
 */
export function shortCount(count: number, format: Pick<Formats, 'number'>): string {
  if (count < 1000) return count === 0 ? '' : format.number(count);
  const [scaled, sign] = count < 1_000_000 ? [count / 1000, 'k'] : [count / 1_000_000, 'M'];
  return `${format.number(scaled, scaled < 10 ? 1 : 0)}${sign}`;
}

import type { Formats } from '../../i18n/format.ts';

/** Sums of many records are not known to the gram: two or three digits of a small one, whole large ones. */
function digitsOf(sum: number): number {
  const size = Math.abs(sum);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

/** A sum of quantities. @param unit empty for none */
export function formatAmount(sum: number, unit: string, format: Formats): string {
  const number = format.number(sum, digitsOf(sum));
  return unit === '' ? number : `${number}\u00a0${unit}`;
}

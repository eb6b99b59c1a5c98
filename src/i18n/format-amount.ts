import type { Formats } from './format.ts';

/** Sums of many records are not known to the gram: two or three digits of a small one, whole large ones. */
function digitsOf(sum: number): number {
  const size = Math.abs(sum);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

/**
 * Formats a sum of quantities, or a number of records.
 *
 * @param unit empty for sums without one; `null` for records
 */
export function formatAmount(sum: number, unit: string | null, format: Formats): string {
  if (unit === null) return format.number(sum);
  const number = format.number(sum, digitsOf(sum));
  return withUnit(number, unit);
}

export function withUnit(number: string, unit: string): string {
  return unit === '' ? number : `${number}\u00a0${unit}`;
}

/** Formats a ratio of amounts, which may be infinite. */
export function formatRatio(ratio: number, format: Formats): string {
  return Number.isFinite(ratio) ? formatAmount(ratio, '', format) : '∞';
}

const METRES_PER_KM = 1000;

/** Formats a length, in metres below a kilometre. */
export function formatLength(metres: number, format: Formats): string {
  return metres < METRES_PER_KM ? format.metres(metres) : format.km(metres / METRES_PER_KM);
}

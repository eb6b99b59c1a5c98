import type { BarNumbers } from './turn-bits.ts';

/** Allocates a bar number per row, in the smallest type for the number of bars. */
export function barNumbers(rowCount: number, barCount: number): BarNumbers {
  if (barCount <= 2 ** 8) return new Uint8Array(rowCount);
  return barCount <= 2 ** 16 ? new Uint16Array(rowCount) : new Uint32Array(rowCount);
}

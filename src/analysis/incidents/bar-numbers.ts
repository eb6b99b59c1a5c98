import type { BarNumbers } from './turn-bits.ts';

/** Room for the bar of each row, as small as the number of bars allows. */
export function barNumbers(rowCount: number, barCount: number): BarNumbers {
  if (barCount <= 2 ** 8) return new Uint8Array(rowCount);
  return barCount <= 2 ** 16 ? new Uint16Array(rowCount) : new Uint32Array(rowCount);
}

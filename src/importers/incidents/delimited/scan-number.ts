/** Scans whole and decimal numbers that a double holds exactly, four digits at a time. */
import { CELL_END, PLAIN } from './byte-marks.ts';
import { NOT_SIMPLE } from './find-cell.ts';
import { bytesBefore, digitsBefore, firstNoDigit, fourDigits, ZEROS } from './four-bytes.ts';
import { EXACT_DIGITS, POWERS_OF_TEN } from './parse-number.ts';
import type { Scanner } from './scanner.ts';

const ZERO = 48;
const MINUS = 45;

/**
 * Stores the number or empty cell at `p`.
 * @param last highest index at which the cell may end.
 * @returns the end index, or `NOT_SIMPLE`
 */
export function scanNumber(
  s: Scanner,
  bytes: Uint8Array,
  view: DataView,
  c: number,
  p: number,
  last: number,
): number {
  const { marks, store, record } = s;
  const decimal = store.decimals[c] as number;
  let q = p;
  const negative = bytes[q] === MINUS;
  if (negative) q += 1;
  const from = q;
  let value = 0;
  // Start of the fraction.
  let point = 0;
  for (;;) {
    const four = view.getInt32(q, true) ^ ZEROS;
    const stop = firstNoDigit(four);
    if (stop === 0) {
      value = value * 10_000 + fourDigits(four);
      q += 4;
      // Rejects numbers with too many digits for a double.
      if (q - from > EXACT_DIGITS) return NOT_SIMPLE;
      continue;
    }
    const digits = bytesBefore(stop);
    value = value * (POWERS_OF_TEN[digits] as number) + digitsBefore(four, stop);
    q += digits;
    const mark = bytes[q] as number;
    if (marks[mark] === CELL_END) break;
    if (mark !== decimal || marks[mark] !== PLAIN || point !== 0 || q === from) return NOT_SIMPLE;
    q += 1;
    point = q;
  }
  if (q > last) return NOT_SIMPLE;
  if (q === p) {
    store.clearNumber(c, record);
    return q;
  }
  const whole = point === 0 ? q - from : point - 1 - from;
  if (whole === 0 || (whole > 1 && bytes[from] === ZERO)) return NOT_SIMPLE;
  if (point !== 0) {
    const fraction = q - point;
    if (fraction === 0 || whole + fraction > EXACT_DIGITS) return NOT_SIMPLE;
    value /= POWERS_OF_TEN[fraction] as number;
    if (fraction !== 3 || whole > 3 || bytes[from] === ZERO) store.ungrouped[c] = 1;
    else if (Number.isInteger(value)) store.wholeGroups[c] = 1;
  }
  (store.values[c] as Float64Array)[record] = negative ? -value : value;
  return q;
}

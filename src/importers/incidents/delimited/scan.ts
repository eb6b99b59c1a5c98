/**
 * Scans UTF-8 text once and writes its cells into columns. The fast path allocates nothing: numbers and known
 * words are read four bytes at a time, plain texts directly. `Scanner` handles other cells one by one.
 *
 * The byte after the last must be a line feed, so that loops need no end check. In all `BYTES_BEHIND` bytes
 * must follow, of any value.
 */
import { CELL_END, PLAIN } from './byte-marks.ts';
import { NUMBER, TEXT, WORDS } from './column-store.ts';
import { CARRIAGE_RETURN, INCOMPLETE, LINE_FEED, NOT_SIMPLE } from './find-cell.ts';
import { bytesBefore, digitsBefore, firstNoDigit, fourDigits, fourTimes, ZEROS } from './four-bytes.ts';
import { EXACT_DIGITS, POWERS_OF_TEN } from './parse-number.ts';
import { LONGEST_WORD, scanWord } from './scan-word.ts';
import type { Scanner } from './scanner.ts';

/** Scans whole and decimal numbers that a double holds exactly, four digits at a time. */
const ZERO = 48;
const MINUS = 45;

/**
 * Stores the number or empty cell at `p`.
 * @param last highest index at which the cell may end.
 * @returns the end index, or `NOT_SIMPLE`
 */
function scanNumber(
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

/** Words are matched four bytes at a time, after an opening quote. */
export const BYTES_BEHIND = LONGEST_WORD + 8;

const LINE_FEEDS = fourTimes(LINE_FEED);
const CARRIAGE_RETURNS = fourTimes(CARRIAGE_RETURN);

/**
 * @param isLast nothing follows `end`
 * @returns end of the complete records; pass the rest again with more bytes
 */
export function scan(s: Scanner, bytes: Uint8Array, begin: number, end: number, isLast: boolean): number {
  const { delimiter, marks, ends, columnCount, store, cellBytes } = s;
  const { kinds } = store;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = isLast ? end : end - 1;
  let p = s.skipping ? s.skipLine(bytes, begin, end, isLast) : begin;
  while (p < end) {
    const start = p;
    if ((bytes[p] as number) <= 32) {
      const next = s.blankLine(bytes, p, end, isLast);
      if (next === INCOMPLETE) return start;
      if (next > p) {
        p = next;
        continue;
      }
    }
    const r = s.beginRecord();
    if (r === INCOMPLETE) return start;
    for (let c = 0; ; ) {
      const kind = kinds[c];
      let q = NOT_SIMPLE;
      if (kind === NUMBER) q = scanNumber(s, bytes, view, c, p, last);
      else if (kind === WORDS) q = scanWord(s, bytes, view, c, p);
      if (q === NOT_SIMPLE && kind !== NUMBER) {
        q = p;
        while (marks[bytes[q] as number] === PLAIN) q += 1;
        // Wait for the end of the cell before storing it.
        const isSeen = marks[bytes[q] as number] === CELL_END && q - p <= cellBytes && (q < end || isLast);
        if (!isSeen) q = NOT_SIMPLE;
        else if (kind === WORDS) store.storeWord(c, r, bytes, p, q);
        else if (kind === TEXT) store.storeText(c, r, bytes, p, q);
      }
      if (q === NOT_SIMPLE) q = s.readCell(c, bytes, p, end, isLast);
      // The line feed after the block does not end an incomplete cell.
      if (q < 0 || (q >= end && !isLast)) {
        p = s.endEarly(q < 0 ? q : INCOMPLETE, bytes, start, p, end, isLast);
        break;
      }
      c += 1;
      if (bytes[q] === delimiter && q < end) {
        p = q + 1;
        if (c < columnCount) continue;
        p = s.readSurplus(bytes, start, p, end, isLast);
        break;
      }
      if (c < columnCount || s.unusual) {
        p = s.endRecord(bytes, start, q, c, end, isLast);
        break;
      }
      if (bytes[q] === CARRIAGE_RETURN) {
        ends[columnCount - 1] = CARRIAGE_RETURNS;
        if (q + 1 < end) p = bytes[q + 1] === LINE_FEED ? q + 2 : q + 1;
        else if (isLast) p = end;
        else p = INCOMPLETE;
      } else {
        ends[columnCount - 1] = LINE_FEEDS;
        p = q < end ? q + 1 : end;
      }
      if (p !== INCOMPLETE) s.takeRecord();
      break;
    }
    if (p === INCOMPLETE) return start;
  }
  return end;
}

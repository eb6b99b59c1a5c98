/**
 * Goes once over the bytes of a text (UTF-8) and writes its cells into columns. What is simple is done here, in one loop without calls:
 * whole and decimal numbers, plain words, plain texts. The rest is done by `Scanner` cell by cell.
 *
 * The byte behind the last has to be a line feed, so that no loop has to look for the end of the block.
 */
import { NUMBER, TEXT, WORDS } from './column-store.ts';
import { CARRIAGE_RETURN, INCOMPLETE, LINE_FEED } from './find-cell.ts';
import { POWERS_OF_TEN } from './parse-number.ts';
import type { Scanner } from './scanner.ts';
import { HASH_BEGIN } from './word-table.ts';

/** What a byte is to the loop, in `Scanner.marks`. */
const PLAIN = 0;
export const CELL_END = 1;

const ZERO = 48;
const MINUS = 45;
/** Of digits: what a whole number of 32 bits holds in any case. */
const SHORT = 9;
const EXACT_DIGITS = 15;

/**
 * @param isLast nothing comes after `end`
 * @returns how far all records are complete: what stands from there on has to come again, with more behind it
 */
export function scan(s: Scanner, bytes: Uint8Array, begin: number, end: number, isLast: boolean): number {
  const { delimiter, marks, columnCount, store, cellBytes } = s;
  const { kinds, decimals, ungrouped } = store;
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
      let q = p;
      const kind = kinds[c];
      let isDone = false;
      if (kind === NUMBER) {
        const negative = bytes[q] === MINUS;
        if (negative) q += 1;
        const from = q;
        // Times ten in two steps that take a cycle each, where a multiplication takes three.
        let whole = 0;
        let digit = (bytes[q] as number) - ZERO;
        while (digit >= 0 && digit <= 9) {
          whole = ((Math.imul(whole, 5) << 1) + digit) | 0;
          q += 1;
          digit = (bytes[q] as number) - ZERO;
        }
        const wholeDigits = q - from;
        const mark = digit + ZERO;
        if (wholeDigits > 0 && wholeDigits <= SHORT && (wholeDigits === 1 || bytes[from] !== ZERO)) {
          if (marks[mark] === CELL_END) {
            (store.values[c] as Float64Array)[r] = negative ? -whole : whole;
            isDone = true;
          } else if (mark === decimals[c]) {
            q += 1;
            const point = q;
            let fraction = 0;
            digit = (bytes[q] as number) - ZERO;
            while (digit >= 0 && digit <= 9) {
              fraction = ((Math.imul(fraction, 5) << 1) + digit) | 0;
              q += 1;
              digit = (bytes[q] as number) - ZERO;
            }
            const digits = q - point;
            if (
              digits > 0 &&
              digits <= SHORT &&
              wholeDigits + digits <= EXACT_DIGITS &&
              marks[digit + ZERO] === CELL_END
            ) {
              const power = POWERS_OF_TEN[digits] as number;
              const value = (whole * power + fraction) / power;
              (store.values[c] as Float64Array)[r] = negative ? -value : value;
              if (digits !== 3 || wholeDigits > 3 || bytes[from] === ZERO) ungrouped[c] = 1;
              isDone = true;
            }
          }
        }
      } else if (kind === WORDS) {
        let hash = HASH_BEGIN;
        let byte = bytes[q] as number;
        while (marks[byte] === PLAIN) {
          hash = ((hash << 5) | (hash >>> 27)) ^ byte;
          q += 1;
          byte = bytes[q] as number;
        }
        // Not before the end is seen: half a word is no word.
        if (marks[byte] === CELL_END && q - p <= cellBytes && (q < end || isLast)) {
          store.storeWord(c, r, bytes, p, q, hash);
          isDone = true;
        }
      } else {
        while (marks[bytes[q] as number] === PLAIN) q += 1;
        if (marks[bytes[q] as number] === CELL_END && q - p <= cellBytes) {
          if (kind === TEXT) store.storeText(c, r, bytes, p, q);
          isDone = true;
        }
      }
      if (!isDone) q = s.readCell(c, bytes, p, end, isLast);
      // The line feed behind the block is no end of a cell that goes on.
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
        if (q + 1 < end) p = bytes[q + 1] === LINE_FEED ? q + 2 : q + 1;
        else if (isLast) p = end;
        else p = INCOMPLETE;
      } else p = q < end ? q + 1 : end;
      if (p !== INCOMPLETE) s.takeRecord();
      break;
    }
    if (p === INCOMPLETE) return start;
  }
  return end;
}

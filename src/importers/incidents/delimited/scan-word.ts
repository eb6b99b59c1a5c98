/** Finds known words during the scan, four bytes at a time. */
import { CELL_END } from './byte-marks.ts';
import { NOT_SIMPLE, QUOTE } from './find-cell.ts';
import { before, bytesBefore, firstOf, fourTimes } from './four-bytes.ts';
import type { Scanner } from './scanner.ts';
import { HASH_BEGIN, HEAD_BYTES, HEAD_FIELDS, mixed, placeOf, type WordTable } from './word-table.ts';

/** In bytes, a multiple of four. Bounds the search for an end mark that may be missing. */
export const LONGEST_WORD = 64;
const QUOTES = fourTimes(QUOTE);

/**
 * Stores a word, quoted or not, that the column has already had as plain bytes, or an empty cell.
 * `LONGEST_WORD` bytes after `p` must exist, but may lie beyond the text: no known word contains the line
 * feed behind its end.
 * @returns the end index of the cell, or `NOT_SIMPLE`
 */
export function scanWord(s: Scanner, bytes: Uint8Array, view: DataView, c: number, p: number): number {
  const { marks, store, record } = s;
  const isQuoted = bytes[p] === QUOTE;
  const begin = isQuoted ? p + 1 : p;
  const mark = isQuoted ? QUOTES : (s.ends[c] as number);
  let q = begin;
  let one = view.getInt32(q, true);
  let two = 0;
  let three = 0;
  let stop = firstOf(one, mark);
  one = before(one, stop);
  let hash = mixed(HASH_BEGIN, one);
  if (stop === 0) {
    q += 4;
    two = view.getInt32(q, true);
    stop = firstOf(two, mark);
    two = before(two, stop);
    hash = mixed(hash, two);
    if (stop === 0) {
      q += 4;
      three = view.getInt32(q, true);
      stop = firstOf(three, mark);
      three = before(three, stop);
      hash = mixed(hash, three);
      while (stop === 0) {
        q += 4;
        if (q - begin >= LONGEST_WORD) return NOT_SIMPLE;
        const more = view.getInt32(q, true);
        stop = firstOf(more, mark);
        hash = mixed(hash, before(more, stop));
      }
    }
  }
  q += bytesBefore(stop);
  const length = q - begin;
  if (isQuoted) q += 1;
  if (marks[bytes[q] as number] !== CELL_END) return NOT_SIMPLE;
  const codes = store.codes[c] as Uint16Array;
  if (length === 0) {
    codes[record] = 0;
    return q;
  }
  const table = store.words[c] as WordTable;
  const { slots, heads } = table;
  const mask = slots.length - 1;
  for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
    const code = slots[slot] as number;
    if (code === 0) return NOT_SIMPLE;
    const at = code * HEAD_FIELDS;
    if (
      heads[at] === one &&
      heads[at + 1] === two &&
      heads[at + 2] === three &&
      heads[at + 3] === length &&
      (length <= HEAD_BYTES || table.equals(code, bytes, begin, begin + length))
    ) {
      codes[record] = code;
      return q;
    }
  }
}

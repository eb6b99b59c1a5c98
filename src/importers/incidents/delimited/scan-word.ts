/** Words of the scan that are known already, found four bytes at a time. */
import { CELL_END } from './byte-marks.ts';
import { NOT_SIMPLE, QUOTE } from './find-cell.ts';
import { before, bytesBefore, firstOf, fourTimes } from './four-bytes.ts';
import type { Scanner } from './scanner.ts';
import { HASH_BEGIN, HEAD_BYTES, HEAD_FIELDS, mixed, placeOf, type WordTable } from './word-table.ts';

/** Bytes; what is longer is no word that is looked for here, so that a mark that never comes is not sought through the whole file. A multiple of four. */
export const LONGEST_WORD = 64;
const QUOTES = fourTimes(QUOTE);

/**
 * Takes a word, quoted or not, that the column has had before as plain bytes, or nothing. Until `LONGEST_WORD` behind `p` bytes have to be there; they may be none of the
 * text, as a known word holds no line feed, which stands behind its end.
 * @returns where its cell ends, or `NOT_SIMPLE`
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

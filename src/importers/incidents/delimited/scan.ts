/**
 * Goes once over the bytes of a text (UTF-8) and writes its cells into columns. What is simple is done without any call that makes
 * something: whole and decimal numbers, words that are known already, both four bytes at a time, and plain texts. The rest is done by `Scanner` cell by cell.
 *
 * The byte behind the last has to be a line feed, so that no loop has to look for the end of the block. `BYTES_BEHIND` in all have to be there, whatever the others
 * are.
 */
import { CELL_END, PLAIN } from './byte-marks.ts';
import { NUMBER, TEXT, WORDS } from './column-store.ts';
import { CARRIAGE_RETURN, INCOMPLETE, LINE_FEED, NOT_SIMPLE } from './find-cell.ts';
import { fourTimes } from './four-bytes.ts';
import { scanNumber } from './scan-number.ts';
import { LONGEST_WORD, scanWord } from './scan-word.ts';
import type { Scanner } from './scanner.ts';

/** Words are looked for four bytes at a time, the quote before them not counted. */
export const BYTES_BEHIND = LONGEST_WORD + 8;

const LINE_FEEDS = fourTimes(LINE_FEED);
const CARRIAGE_RETURNS = fourTimes(CARRIAGE_RETURN);

/**
 * @param isLast nothing comes after `end`
 * @returns how far all records are complete: what stands from there on has to come again, with more behind it
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
        // Not before the end is seen: half a word is no word.
        const isSeen = marks[bytes[q] as number] === CELL_END && q - p <= cellBytes && (q < end || isLast);
        if (!isSeen) q = NOT_SIMPLE;
        else if (kind === WORDS) store.storeWord(c, r, bytes, p, q);
        else if (kind === TEXT) store.storeText(c, r, bytes, p, q);
      }
      if (q === NOT_SIMPLE) q = s.readCell(c, bytes, p, end, isLast);
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

/** Classifies each byte of a text for the scan. */
import { CARRIAGE_RETURN, LINE_FEED, QUOTE } from './find-cell.ts';

export const PLAIN = 0;
export const CELL_END = 1;
/** NUL, a quote, and the first byte of U+FEFF and U+FFFD: the cell needs inspection. */
const UNUSUAL = 2;

/** Indexed by byte. @param delimiter its byte, or -1 for one column */
export function marksOf(delimiter: number): Uint8Array {
  const marks = new Uint8Array(256);
  for (const byte of [0, QUOTE, 0xef]) marks[byte] = UNUSUAL;
  for (const byte of [LINE_FEED, CARRIAGE_RETURN]) marks[byte] = CELL_END;
  if (delimiter >= 0) marks[delimiter] = CELL_END;
  return marks;
}

/** A cell's bytes without what stands for no letter: doubled quotes made single, NUL and byte order marks left out. */
import { found, QUOTE } from './find-cell.ts';

/** The cell, and what was met in it. Shared, and overwritten by each call. */
export const cleaned = {
  bytes: new Uint8Array(1024),
  length: 0,
  nulls: false,
  marks: false,
  /** U+FFFD: characters that the file, or whoever made it, had lost. */
  spoiled: false,
};

/** Takes the cell that `findCell` has found. */
export function cleanCell(bytes: Uint8Array): void {
  const { begin, end } = found;
  if (cleaned.bytes.length < end - begin) cleaned.bytes = new Uint8Array((end - begin) * 2);
  const to = cleaned.bytes;
  cleaned.nulls = false;
  cleaned.marks = false;
  cleaned.spoiled = false;
  let length = 0;
  for (let at = begin; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0) {
      cleaned.nulls = true;
      continue;
    }
    if (byte === 0xef && at + 2 < end) {
      const [second, third] = [bytes[at + 1], bytes[at + 2]];
      if (second === 0xbb && third === 0xbf) {
        cleaned.marks = true;
        at += 2;
        continue;
      }
      if (second === 0xbf && third === 0xbd) cleaned.spoiled = true;
    }
    to[length] = byte;
    length += 1;
    // The scan lets a quote inside only where it is doubled, or where the cell did not begin with one.
    if (byte === QUOTE && found.doubled) at += 1;
  }
  cleaned.length = length;
}

/** Cleans a cell's bytes: unescapes doubled quotes and removes NUL and byte order marks. */
import { found, QUOTE } from './find-cell.ts';

/** The cleaned cell and its problems. Shared; each call overwrites it. */
export const cleaned = {
  bytes: new Uint8Array(1024),
  length: 0,
  nulls: false,
  marks: false,
  /** U+FFFD: characters lost before the import. */
  spoiled: false,
};

/** Cleans the cell found by `findCell`. */
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
    // The scan allows an inner quote only if doubled, or if the cell does not begin with one.
    if (byte === QUOTE && found.doubled) at += 1;
  }
  cleaned.length = length;
}

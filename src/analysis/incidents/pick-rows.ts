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

export function countRows(rows: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) count += rows[row] as number;
  return count;
}

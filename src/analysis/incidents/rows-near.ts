/** One of the sets in which rows are looked for. */
export interface SearchedRows {
  readonly set: number;
  /** As `mercatorOfRows` gives it. */
  readonly places: Float32Array;
  /** 1 for the rows that are shown. */
  readonly shown: Uint8Array;
}

export interface RowNear {
  readonly set: number;
  readonly row: number;
}

/** More at one place are not turned over one by one. */
const MAX_ROWS = 1000;

/**
 * Rows that are shown within a distance of a place, the nearest first, `MAX_ROWS` at the most. All are looked at: that takes some 3 ms for a million, and an index of
 * them would have to be made anew with each filter.
 * @param middle,reach in the mercator square, 0 to 1
 */
export function rowsNear(
  sets: readonly SearchedRows[],
  middle: readonly [x: number, y: number],
  reach: number,
): readonly RowNear[] {
  const [x, y] = middle;
  const found: (RowNear & { readonly distance: number })[] = [];
  for (const { set, places, shown } of sets) {
    for (let row = 0; row < shown.length; row += 1) {
      // False for NaN too, which rows without position have.
      if (!(Math.abs((places[row * 2] as number) - x) <= reach) || shown[row] === 0) continue;
      const distance = Math.hypot((places[row * 2] as number) - x, (places[row * 2 + 1] as number) - y);
      if (distance <= reach) found.push({ set, row, distance });
    }
  }
  found.sort((a, b) => a.distance - b.distance || a.set - b.set || a.row - b.row);
  return found.slice(0, MAX_ROWS).map(({ set, row }) => ({ set, row }));
}

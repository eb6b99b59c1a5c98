/** A set to search for rows. */
export interface SearchedRows {
  readonly set: number;
  /** As returned by `mercatorOfRows`. */
  readonly places: Float32Array;
  /** 1 for the rows that are shown. */
  readonly shown: Uint8Array;
}

export interface RowNear {
  readonly set: number;
  readonly row: number;
}

/** More rows at one place are not browsed one by one. */
const MAX_ROWS = 1000;

/**
 * Returns shown rows within a distance of a place, nearest first, at most `MAX_ROWS`. Scans all rows: some 3
 * ms for a million, while an index would be rebuilt with each filter.
 *
 * @param middle,reach in the Mercator square, 0 to 1
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
      // False for NaN too, as in rows without position.
      if (!(Math.abs((places[row * 2] as number) - x) <= reach) || shown[row] === 0) continue;
      const distance = Math.hypot((places[row * 2] as number) - x, (places[row * 2 + 1] as number) - y);
      if (distance <= reach) found.push({ set, row, distance });
    }
  }
  found.sort((a, b) => a.distance - b.distance || a.set - b.set || a.row - b.row);
  return found.slice(0, MAX_ROWS).map(({ set, row }) => ({ set, row }));
}

/** Rows that are gone through between two breaths: some milliseconds, also where each is looked up somewhere else in memory. */
const ROWS_AT_ONCE = 131_072;

/** Rows from 0 on in stretches, one after the other. */
export function* stretchesOf(
  rowCount: number,
  rowsAtOnce = ROWS_AT_ONCE,
): Generator<{ readonly from: number; readonly to: number }> {
  for (let from = 0; from < rowCount; from += rowsAtOnce) {
    yield { from, to: Math.min(rowCount, from + rowsAtOnce) };
  }
}

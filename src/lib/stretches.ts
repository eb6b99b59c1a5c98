/** Rows per chunk: some milliseconds, even with random memory access. */
const ROWS_AT_ONCE = 131_072;

/** Yields consecutive ranges of rows from 0. */
export function* stretchesOf(
  rowCount: number,
  rowsAtOnce = ROWS_AT_ONCE,
): Generator<{ readonly from: number; readonly to: number }> {
  for (let from = 0; from < rowCount; from += rowsAtOnce) {
    yield { from, to: Math.min(rowCount, from + rowsAtOnce) };
  }
}

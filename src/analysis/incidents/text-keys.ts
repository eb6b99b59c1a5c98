/** Sort keys of texts: eight bytes after their common prefix. Ties are compared byte by byte. */
import type { TextColumn } from '../../domain/column.ts';
import type { KeyedRows } from './sort-by-key.ts';

const KEY_BYTES = 8;

/** Writes the keys of the rows. Returns the length of the common prefix in bytes. */
export function fillByteKeys({ rows, high, low }: KeyedRows, column: TextColumn): number {
  const skipped = sharedBeginning(rows, column);
  const { bytes, ends } = column;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    const from = beginOf(column, row) + skipped;
    const left = Math.min(KEY_BYTES, (ends[row] as number) - from);
    let [front, back] = [0, 0];
    for (let at = 0; at < left; at += 1) {
      const byte = bytes[from + at] as number;
      if (at < 4) front |= byte << (24 - 8 * at);
      else back |= byte << (56 - 8 * at);
    }
    high[i] = front;
    low[i] = back;
  }
  return skipped;
}

/** Sorts rows with the same key by the rest of their texts. */
export function orderTies(
  { rows, high, low }: KeyedRows,
  column: TextColumn,
  skipped: number,
  descending: boolean,
): void {
  const compare = (a: number, b: number) => {
    const order = compareBytes(column, a, b, skipped);
    return (descending ? -order : order) || a - b;
  };
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && high[to] === high[from] && low[to] === low[from]) to += 1;
    if (to - from > 1) rows.subarray(from, to).sort(compare);
    from = to;
  }
}

function compareBytes(column: TextColumn, a: number, b: number, skipped: number): number {
  const { bytes, ends } = column;
  const [endA, endB] = [ends[a] as number, ends[b] as number];
  let [i, j] = [beginOf(column, a) + skipped, beginOf(column, b) + skipped];
  for (; i < endA && j < endB; i += 1, j += 1) {
    const difference = (bytes[i] as number) - (bytes[j] as number);
    if (difference !== 0) return difference;
  }
  return endA - i - (endB - j);
}

function sharedBeginning(rows: Uint32Array, column: TextColumn): number {
  const { bytes, ends } = column;
  const first = rows[0];
  if (first === undefined) return 0;
  const begin = beginOf(column, first);
  let shared = (ends[first] as number) - begin;
  for (let i = 1; i < rows.length && shared > 0; i += 1) {
    const row = rows[i] as number;
    const from = beginOf(column, row);
    shared = Math.min(shared, (ends[row] as number) - from);
    let same = 0;
    while (same < shared && bytes[from + same] === bytes[begin + same]) same += 1;
    shared = same;
  }
  return shared;
}

function beginOf({ ends }: TextColumn, row: number): number {
  return row === 0 ? 0 : (ends[row - 1] as number);
}

/** Removes dropped records from columns. */
import type { Column, NumberColumn, TextColumn, TimeColumn, WordColumn } from '../../../domain/column.ts';

/**
 * @param rows numbers of the remaining records, in order
 * @returns the column itself if none was dropped
 */
export function pickRows(column: Column, rows: Uint32Array, recordCount: number): Column {
  if (rows.length === recordCount) return column;
  switch (column.kind) {
    case 'words':
      return { ...column, codes: pick<WordColumn['codes']>(column.codes, rows) };
    case 'text':
      return pickTexts(column, rows);
    default: {
      const values = pick(column.values, rows);
      return { ...column, values, exceptions: pickExceptions(column, rows) };
    }
  }
}

function pick<Values extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  values: Values,
  rows: Uint32Array,
): Values {
  const picked = values.slice(0, rows.length) as Values;
  for (let row = 0; row < rows.length; row += 1) picked[row] = values[rows[row] ?? 0] ?? 0;
  return picked;
}

function pickTexts(column: TextColumn, rows: Uint32Array): TextColumn {
  const ends = new Uint32Array(rows.length);
  const beginOf = (record: number) => (record === 0 ? 0 : (column.ends[record - 1] ?? 0));
  let used = 0;
  for (const [row, record] of rows.entries()) {
    used += (column.ends[record] ?? 0) - beginOf(record);
    ends[row] = used;
  }
  const bytes = new Uint8Array(used);
  for (const [row, record] of rows.entries()) {
    bytes.set(column.bytes.subarray(beginOf(record), column.ends[record]), row === 0 ? 0 : ends[row - 1]);
  }
  return { ...column, bytes, ends };
}

function pickExceptions(
  { exceptions }: NumberColumn | TimeColumn,
  rows: Uint32Array,
): ReadonlyMap<number, string> {
  const picked = new Map<number, string>();
  if (exceptions.size === 0) return picked;
  for (const [row, record] of rows.entries()) {
    const text = exceptions.get(record);
    if (text !== undefined) picked.set(row, text);
  }
  return picked;
}

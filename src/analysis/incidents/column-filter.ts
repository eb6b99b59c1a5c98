/** Filters and counts rows by any column of their file. Each takes some milliseconds for a million rows. */
import type { Column } from '../../domain/column.ts';
import { textAt } from '../../domain/column-cells.ts';
import type { IncidentTable } from '../../domain/incident.ts';
import { findText } from './find-text.ts';
import { rowsOfWord } from './rows-of-word.ts';

/** What lets a row through; the column is found by its name, in every file that has it. */
export type ColumnFilter = { readonly column: string } & (
  | {
      readonly kind: 'texts';
      /** Empty for cells without text. */
      readonly texts: readonly string[];
    }
  | {
      readonly kind: 'range';
      /** Whether the ends are times, in ms since 1970-01-01T00:00. */
      readonly isTime: boolean;
      /** Inclusive; `null` for an open end. */
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly kind: 'part';
      /** Found as by `findText`; not empty. */
      readonly text: string;
    }
);

export function columnNamed({ columns }: IncidentTable, name: string): Column | undefined {
  return columns.find((column) => column.name === name);
}

/**
 * Returns the rows that pass every filter. Rows of a file without the column pass none.
 *
 * @param rows 1 for the rows to choose from, `null` for all
 */
export function rowsOfColumns(
  table: IncidentTable,
  filters: readonly ColumnFilter[],
  rows: Uint8Array | null,
): Uint8Array {
  let passing = rows ?? new Uint8Array(table.rowCount).fill(1);
  for (const filter of filters) {
    const own = cachedRows(table, filter);
    passing = own.map((is, row) => is & (passing[row] as number));
  }
  return passing;
}

/** Rows by filter and table: counts apply the filters of all columns but one in turn. */
const known = new WeakMap<ColumnFilter, WeakMap<IncidentTable, Uint8Array>>();

function cachedRows(table: IncidentTable, filter: ColumnFilter): Uint8Array {
  const ofTables = known.get(filter) ?? new WeakMap<IncidentTable, Uint8Array>();
  known.set(filter, ofTables);
  const rows = ofTables.get(table) ?? rowsOfColumn(table, filter);
  ofTables.set(table, rows);
  return rows;
}

function rowsOfColumn(table: IncidentTable, filter: ColumnFilter): Uint8Array {
  const column = columnNamed(table, filter.column);
  if (column === undefined) return new Uint8Array(table.rowCount);
  switch (filter.kind) {
    case 'texts':
      return rowsOfTexts(table, column, new Set(filter.texts));
    case 'range':
      return rowsInRange(column, table.rowCount, filter.from ?? -Infinity, filter.to ?? Infinity);
    case 'part':
      return (
        findText({ ...table, columns: [column], idColumn: 0 }, filter.text) ?? new Uint8Array(table.rowCount)
      );
  }
}

function rowsOfTexts(table: IncidentTable, column: Column, wanted: ReadonlySet<string>): Uint8Array {
  if (column.kind === 'words') return rowsOfWord(table, column.name, (word) => wanted.has(word), null);
  const rows = new Uint8Array(table.rowCount);
  for (let row = 0; row < rows.length; row += 1) rows[row] = Number(wanted.has(textAt(column, row)));
  return rows;
}

/** Cells without a number pass no range. */
function rowsInRange(column: Column, rowCount: number, from: number, to: number): Uint8Array {
  const rows = new Uint8Array(rowCount);
  if (column.kind !== 'number' && column.kind !== 'time') return rows;
  for (let row = 0; row < rowCount; row += 1) {
    const value = column.values[row] as number;
    rows[row] = Number(value >= from && value <= to);
  }
  return rows;
}

/**
 * Returns the number of rows, or the sum of their values, by text of a column; empty for a column that has
 * no list of texts.
 *
 * @param rows 1 for the rows to count
 * @param values by row, NaN for none; `null` counts rows
 */
export function countTexts(
  column: Column | undefined,
  rows: Uint8Array,
  values: Float64Array | null,
): ReadonlyMap<string, number> {
  if (column?.kind !== 'words') return new Map();
  const { codes, words } = column;
  const sums = new Float64Array(words.length);
  for (let row = 0; row < rows.length; row += 1) {
    if (rows[row] !== 1) continue;
    const value = values === null ? 1 : (values[row] as number);
    if (!Number.isNaN(value)) sums[codes[row] as number] = (sums[codes[row] as number] as number) + value;
  }
  return new Map(words.map((word, code) => [word, sums[code] as number]));
}

/** Returns the least and greatest number or time of a column; `null` without any. */
export function rangeOf(column: Column | undefined): readonly [least: number, most: number] | null {
  if (column?.kind !== 'number' && column?.kind !== 'time') return null;
  let [least, most] = [Infinity, -Infinity];
  for (const value of column.values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return least > most ? null : [least, most];
}

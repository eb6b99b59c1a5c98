/** The cells of a record as `schema.sql` stores them, by the name of their column. */
import { columnNamed } from '../../analysis/incidents/column-filter.ts';
import { fileColumnsOf } from '../../analysis/incidents/file-columns.ts';
import type { Column, WordColumn } from '../../domain/column.ts';
import { textAt } from '../../domain/column-cells.ts';
import type { IncidentTable } from '../../domain/incident.ts';
import { foldText } from '../../lib/text-fold.ts';

export type Cells = Readonly<Record<string, string | number>>;

export interface RecordCells {
  /** Texts, also empty ones, and numbers; times are milliseconds. In an order that does not depend on the file. */
  readonly cells: Cells;
  /** Folded texts that differ from the cell. */
  readonly folded: Cells;
}

export function cellsOf(table: IncidentTable, row: number): RecordCells {
  const cells: [string, string | number][] = [];
  const folded: [string, string][] = [];
  for (const [name, column] of columnsOf(table)) {
    const cell = cellAt(column, row);
    if (cell === null) continue;
    cells.push([name, cell]);
    const foldedText = typeof cell === 'string' ? foldedAt(column, row) : cell;
    if (typeof foldedText === 'string' && foldedText !== cell) folded.push([name, foldedText]);
  }
  return { cells: Object.fromEntries(cells), folded: Object.fromEntries(folded) };
}

const knownColumns = new WeakMap<IncidentTable, readonly (readonly [string, Column])[]>();

/** Those that can be filtered, sorted by name, with the stored form of their name. */
function columnsOf(table: IncidentTable): readonly (readonly [string, Column])[] {
  const columns =
    knownColumns.get(table) ??
    fileColumnsOf(table)
      .flatMap(({ name }) => {
        const column = columnNamed(table, name);
        return column === undefined ? [] : [[name, column] as const];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, column]) => [storable(name), column] as const);
  knownColumns.set(table, columns);
  return columns;
}

function cellAt(column: Column, row: number): string | number | null {
  if (column.kind === 'words' || column.kind === 'text') return storable(textAt(column, row));
  const exception = column.exceptions.get(row);
  if (exception !== undefined) return storable(exception);
  const value = column.values[row] ?? Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** PostgreSQL has no NUL in texts, and no half of a surrogate pair. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\ufffd');
}

const knownWords = new WeakMap<WordColumn, string[]>();

/** Words repeat, and folding takes most of the time of a load. */
export function foldedAt(column: Column, row: number): string {
  if (column.kind !== 'words') return foldText(textAt(column, row));
  const words = knownWords.get(column) ?? column.words.map(foldText);
  knownWords.set(column, words);
  return words[column.codes[row] ?? 0] ?? '';
}

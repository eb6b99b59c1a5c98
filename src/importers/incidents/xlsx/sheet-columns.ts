/**
 * Stores the rows of a sheet as columns. The first rows are buffered until the table's start and column names
 * are known.
 */
import { type CellValue, ColumnsBuilder } from '../build-columns.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { Budget, ReadOptions } from '../raw-table.ts';
import { cellText, findTable, SAMPLE_ROWS, type SheetTable } from './find-table.ts';
import type { MergedArea, Row } from './sheet-rows.ts';

const CHECK_EVERY = 1024;

interface Settings {
  readonly budget: Budget;
  readonly log: ProblemLog;
  readonly options: ReadOptions;
  /** Merged areas of several rows, whose value is repeated in each row. */
  readonly areas: readonly MergedArea[];
}

/** Last row of a merged area, and its value. */
interface OpenArea {
  readonly lastRow: number;
  readonly value: CellValue;
}

export class SheetColumns {
  readonly builder: ColumnsBuilder;
  /** Row number of each record. */
  readonly rows: number[] = [];
  readonly #settings: Settings;
  readonly #indexes = new Map<number, number>();
  /** Last row of each merged area, by first cell. */
  readonly #lastRows: ReadonlyMap<string, number>;
  readonly #openAreas = new Map<number, OpenArea>();
  #waiting: Row[] | null = [];
  #table: SheetTable | null = null;
  #hiddenRows = 0;
  #firstRow = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
    const { budget, log } = settings;
    this.#lastRows = new Map(
      settings.areas.map((area) => [cellKey(area.column, area.firstRow), area.lastRow]),
    );
    this.builder = new ColumnsBuilder({ format: 'xlsx', budget, log, unit: 'row' });
  }

  get hiddenRows(): number {
    return this.#hiddenRows;
  }

  /** The first data row; 0 before it is known. */
  get firstRow(): number {
    return this.#firstRow;
  }

  /** @throws Refused beyond a limit */
  take(row: Row): void {
    if (this.#waiting === null) this.#put(row);
    else {
      this.#waiting.push(row);
      if (this.#waiting.length === SAMPLE_ROWS) this.#begin();
    }
  }

  /** Call last. @returns `null` for a sheet without rows */
  end(): SheetTable | null {
    if (this.#waiting !== null && this.#waiting.length > 0) this.#begin();
    return this.#table;
  }

  #begin(): void {
    const rows = this.#waiting ?? [];
    this.#waiting = null;
    const table = findTable(rows, this.#settings.options.hasHeader);
    this.#table = table;
    const records = rows.slice(table.begin + (table.hasHeader ? 1 : 0));
    const names = new Map<number, string>();
    for (const { cells } of records) for (const { column } of cells) names.set(column, '');
    if (table.hasHeader) {
      for (const { column, value } of rows[table.begin]?.cells ?? []) names.set(column, cellText(value));
    }
    for (const [column, name] of [...names].sort(([a], [b]) => a - b)) {
      if (column >= 0) this.#indexes.set(column, this.builder.add(name));
    }
    this.#firstRow = records[0]?.number ?? (rows.at(-1)?.number ?? 0) + 1;
    for (const row of records) this.#put(row);
  }

  #put(row: Row): void {
    const { log } = this.#settings;
    const record = this.rows.length;
    this.rows.push(row.number);
    if (row.isHidden) this.#hiddenRows += 1;
    if (record % CHECK_EVERY === 0) this.builder.checkCells(record + 1);
    const open = new Map(this.#openAreas);
    for (const { column, value, fault } of row.cells) {
      const index = column < 0 ? null : this.#indexOf(column);
      open.delete(column);
      if (fault !== null) log.add(fault.code, record, index, fault.text);
      else if (index !== null) this.builder.put(index, record, value);
      this.#openArea(column, row.number, value);
    }
    for (const [column, { lastRow, value }] of open) {
      if (row.number > lastRow) this.#openAreas.delete(column);
      else {
        const index = this.#indexOf(column);
        this.builder.put(index, record, value);
        log.add('merged-cell', record, index, cellText(value));
      }
    }
  }

  /** Columns first used after the sample are added last. */
  #indexOf(column: number): number {
    let index = this.#indexes.get(column);
    if (index === undefined) {
      index = this.builder.add('');
      this.#indexes.set(column, index);
    }
    return index;
  }

  #openArea(column: number, row: number, value: CellValue): void {
    if (this.#lastRows.size === 0) return;
    const lastRow = this.#lastRows.get(cellKey(column, row));
    if (lastRow !== undefined) this.#openAreas.set(column, { lastRow, value });
  }
}

function cellKey(column: number, row: number): string {
  return `${column} ${row}`;
}

/**
 * Builds a table's columns from values that arrive record by record; new names may appear late. Enforces the
 * limits on columns, cells and cell length.
 */
import type { Column } from '../../domain/column.ts';
import { type CellValue, ColumnBuilder, type Moment } from './build-column.ts';
import type { IncidentFormat } from './formats.ts';
import type { ProblemLog } from './problem-log.ts';
import type { Budget, FileNote, RecordPlaces } from './raw-table.ts';
import { Refused } from './refused.ts';

export type { CellValue, Moment } from './build-column.ts';

interface Settings {
  readonly format: IncidentFormat;
  readonly budget: Budget;
  readonly log: ProblemLog;
  /** For the place in a refusal. */
  readonly unit: RecordPlaces['unit'];
}

const encoder = new TextEncoder();

export class ColumnsBuilder {
  readonly #settings: Settings;
  readonly #columns: ColumnBuilder[] = [];
  readonly #indexes = new Map<string, number>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get count(): number {
    return this.#columns.length;
  }

  /** Adds a column, even if the name exists. @throws Refused beyond the limit. @returns its index */
  add(name: string): number {
    const { format, budget } = this.#settings;
    const index = this.#columns.length;
    if (index >= budget.columns) {
      const allowed = budget.columns;
      throw new Refused({
        kind: 'over-budget',
        format,
        limit: 'columns',
        allowed,
        found: index + 1,
        place: null,
      });
    }
    this.#columns.push(new ColumnBuilder(name));
    if (!this.#indexes.has(name)) this.#indexes.set(name, index);
    return index;
  }

  /**
   * Finds the first column with this name, or adds one.
   * @throws Refused beyond the limit.
   * @returns its index
   */
  named(name: string): number {
    return this.#indexes.get(name) ?? this.add(name);
  }

  /**
   * Drops a record with an overlong cell and logs the problem.
   * @param record higher than in the previous call for this column
   */
  put(column: number, record: number, value: CellValue): void {
    if (typeof value === 'string' && this.#isTooLong(value)) {
      this.#settings.log.add('cell-too-long', record, column, value);
      return;
    }
    this.#columns[column]?.put(record, value);
  }

  /**
   * Stores a JSON value; lists and objects become JSON text. Values nested too deeply are cut and logged.
   * @param value made by `JSON.parse`
   */
  putJson(column: number, record: number, value: unknown): void {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      this.put(column, record, value);
    } else if (typeof value === 'object' && value !== null) {
      const { text, isCut } = jsonText(value, this.#settings.budget.nesting);
      if (isCut) this.#settings.log.add('deep-value', record, column, text);
      this.put(column, record, text);
    }
  }

  /** @param recordCount in total. @throws Refused if there are too many cells */
  finish(recordCount: number): Column[] {
    this.checkCells(recordCount);
    return this.#columns.map((column) => column.finish(recordCount));
  }

  /** Call regularly while reading a long file. @throws Refused */
  checkCells(recordCount: number): void {
    const { format, budget, unit } = this.#settings;
    const tooMany = (limit: 'records' | 'cells', allowed: number, found: number) =>
      new Refused({
        kind: 'over-budget',
        format,
        limit,
        allowed,
        found,
        place: { unit, number: recordCount },
      });
    if (recordCount > budget.records) throw tooMany('records', budget.records, recordCount);
    const cells = recordCount * this.#columns.length;
    if (cells > budget.cells) throw tooMany('cells', budget.cells, cells);
  }

  /** Notes on duplicate and missing column names. */
  notes(): FileNote[] {
    const times = new Map<string, number>();
    for (const { name } of this.#columns) times.set(name, (times.get(name) ?? 0) + 1);
    return [...times].flatMap(([name, count]): FileNote[] => {
      if (name === '') return [{ kind: 'columns-without-name', count }];
      return count > 1 ? [{ kind: 'same-name', name, count }] : [];
    });
  }

  #isTooLong(text: string): boolean {
    const { cellBytes } = this.#settings.budget;
    // In UTF-8 a UTF-16 unit takes one to three bytes.
    if (text.length * 3 <= cellBytes) return false;
    return text.length > cellBytes || encoder.encode(text).length > cellBytes;
  }
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** Parses a number only if it formats back to the same text (`007` and `1.50` do not). */
export function numberOrText(text: string): number | string {
  if (!PLAIN_NUMBER.test(text)) return text;
  const value = Number(text);
  return String(value) === text ? value : text;
}

/** @returns the given day as a moment at 00:00. @param month from 1 */
export function dayOf(year: number, month: number, day: number): Moment {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return { milliseconds: isSame ? date.getTime() : Number.NaN, zone: 'local', dayOnly: true };
}

/** Writes a nested value as the JSON text of a cell. */

interface JsonText {
  readonly text: string;
  /** Whether deeper values were replaced by “…”. */
  readonly isCut: boolean;
}

/** @param value JSON-compatible. @param nesting maximum depth of lists and objects: at least 1 */
function jsonText(value: unknown, nesting: number): JsonText {
  let isCut = false;
  const write = (one: unknown, left: number): string => {
    if (typeof one !== 'object' || one === null) return JSON.stringify(one) ?? 'null';
    if (left === 0) {
      isCut = true;
      return '"…"';
    }
    if (Array.isArray(one)) return `[${one.map((part) => write(part, left - 1)).join(',')}]`;
    const parts = Object.entries(one).map(([key, part]) => `${JSON.stringify(key)}:${write(part, left - 1)}`);
    return `{${parts.join(',')}}`;
  };
  return { text: write(value, nesting), isCut };
}

/**
 * The columns of a table whose values come one by one, record by record, with names that may turn up late. Holds them to the limits on
 * columns, cells and the length of a cell.
 */
import type { Column } from '../../domain/column.ts';
import { type CellValue, ColumnBuilder, type Moment } from './build-column.ts';
import type { IncidentFormat } from './formats.ts';
import { jsonText } from './json-text.ts';
import type { ProblemLog } from './problem-log.ts';
import type { Budget, FileNote, RecordPlaces } from './raw-table.ts';
import { Refused } from './refused.ts';

export type { CellValue, Moment } from './build-column.ts';

interface Settings {
  readonly format: IncidentFormat;
  readonly budget: Budget;
  readonly log: ProblemLog;
  /** For the place of a refusal. */
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

  /** A column of its own, whatever others are called. @throws Refused beyond the limit. @returns its index */
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

  /** The first column of this name, or a new one. @throws Refused beyond the limit. @returns its index */
  named(name: string): number {
    return this.#indexes.get(name) ?? this.add(name);
  }

  /**
   * A cell that is longer than is allowed drops its record, and says so.
   * @param record later than that of the call before for this column
   */
  put(column: number, record: number, value: CellValue): void {
    if (typeof value === 'string' && this.#isTooLong(value)) {
      this.#settings.log.add('cell-too-long', record, column, value);
      return;
    }
    this.#columns[column]?.put(record, value);
  }

  /**
   * Takes what JSON can hold: a list or an object becomes the text of it. What is nested deeper than is allowed is left out, and said so.
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

  /** @param recordCount in all. @throws Refused when that makes more cells than are allowed */
  finish(recordCount: number): Column[] {
    this.checkCells(recordCount);
    return this.#columns.map((column) => column.finish(recordCount));
  }

  /** To be asked now and then while a long file is read. @throws Refused */
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

  /** Columns that share a name, and those that have none. */
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
    // A letter takes one byte at least, and three at most.
    if (text.length * 3 <= cellBytes) return false;
    return text.length > cellBytes || encoder.encode(text).length > cellBytes;
  }
}

const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** For formats in which everything is a text: a number where it would come back as it stands (`007` and `1.50` would not). */
export function numberOrText(text: string): number | string {
  if (!PLAIN_NUMBER.test(text)) return text;
  const value = Number(text);
  return String(value) === text ? value : text;
}

/** @returns the moment of a date of a day, with the time of day 0. @param month from 1 */
export function dayOf(year: number, month: number, day: number): Moment {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return { milliseconds: isSame ? date.getTime() : Number.NaN, zone: 'local', dayOnly: true };
}

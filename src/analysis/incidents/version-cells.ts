/**
 * Cells of a column that two versions of a file share. Rows of both are numbered as one list: those of the
 * newer version follow those of the older.
 */
import type { Column, NumberColumn } from '../../domain/column.ts';
import { textAt } from '../../domain/column-cells.ts';
import { degreesOf, type IncidentTable, NO_DATE, NO_POSITION } from '../../domain/incident.ts';
import { hashText, spreadBits } from '../../lib/hash-text.ts';

export interface VersionCells {
  /** 32 bits, equal for cells with equal texts. */
  readonly hashAt: (at: number) => number;
  readonly isEqual: (one: number, other: number) => boolean;
  /** Whether two cells mean the same, such as `12.50` and `12.5`. */
  readonly isSame: (one: number, other: number) => boolean;
  readonly textAt: (at: number) => string;
}

/**
 * @param hasDates whether the dates of both tables come from this column
 * @returns dates of the tables if only one of the columns has dates with a type
 */
export function cellsOfColumns(
  name: string,
  older: IncidentTable,
  newer: IncidentTable,
  hasDates: boolean,
): { readonly cells: VersionCells; readonly isDate: boolean } {
  const [one, other] = [columnOf(older, name), columnOf(newer, name)];
  if ((one.kind === 'time') !== (other.kind === 'time'))
    return { cells: dateCells(older, newer), isDate: true };
  const firstNewer = older.rowCount;
  const texts =
    one.kind === 'number' && other.kind === 'number'
      ? numberCells(one, other, firstNewer)
      : textCells(one, other, firstNewer);
  return { cells: hasDates ? writtenDates(texts, older, newer) : texts, isDate: false };
}

/** Texts of dates, which are the same if they mean the same date; those that cannot be read are texts. */
function writtenDates(texts: VersionCells, older: IncidentTable, newer: IncidentTable): VersionCells {
  const dates = dateCells(older, newer);
  const minute = inOneList(older, newer, 'minute');
  const isRead = (at: number) => minute(at) !== NO_DATE;
  const isEqual = (one: number, other: number) =>
    isRead(one) && isRead(other) ? dates.isEqual(one, other) : texts.isEqual(one, other);
  return {
    hashAt: (at) => (isRead(at) ? dates.hashAt(at) : texts.hashAt(at)),
    isEqual,
    isSame: isEqual,
    textAt: texts.textAt,
  };
}

/** Decimals of a shown degree: some 10 cm. */
const DECIMALS = 6;

export function positionCells(older: IncidentTable, newer: IncidentTable): VersionCells {
  const [lng, lat] = [inOneList(older, newer, 'lng'), inOneList(older, newer, 'lat')];
  const textOf = (at: number) =>
    lng(at) === NO_POSITION ? '' : [lat(at), lng(at)].map((it) => degreesOf(it).toFixed(DECIMALS)).join(', ');
  return {
    hashAt: (at) => hashText(textOf(at)),
    isEqual: (one, other) => textOf(one) === textOf(other),
    isSame: (one, other) =>
      (lng(one) === lng(other) && lat(one) === lat(other)) || textOf(one) === textOf(other),
    textAt: textOf,
  };
}

const MS_PER_MINUTE = 60_000;

/** Dates as the import understood them. */
export function dateCells(older: IncidentTable, newer: IncidentTable): VersionCells {
  const minute = inOneList(older, newer, 'minute');
  const isEqual = (one: number, other: number) => minute(one) === minute(other);
  const textOf = (at: number) => {
    const value = minute(at);
    return value === NO_DATE
      ? ''
      : new Date(value * MS_PER_MINUTE).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
  };
  return { hashAt: (at) => spreadBits(minute(at)), isEqual, isSame: isEqual, textAt: textOf };
}

function inOneList(older: IncidentTable, newer: IncidentTable, values: 'lng' | 'lat' | 'minute') {
  return (at: number): number =>
    (at < older.rowCount ? older[values][at] : newer[values][at - older.rowCount]) as number;
}

function columnOf({ columns }: IncidentTable, name: string): Column {
  return columns.find(isNamed(name)) as Column;
}

/** Returns a name as names of columns are compared: without case and spaces at the ends. */
export function foldColumnName(name: string): string {
  return name.trim().toLowerCase();
}

/** Returns whether a column has this name, but for case. */
export function isNamed(name: string): (column: { readonly name: string }) => boolean {
  const folded = foldColumnName(name);
  return (column) => foldColumnName(column.name) === folded;
}

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
/** Odd, so that no bit is lost. */
const HALF_FACTOR = 0x01000193;

function numberCells(older: NumberColumn, newer: NumberColumn, firstNewer: number): VersionCells {
  const valueAt = (at: number) =>
    (at < firstNewer ? older.values[at] : newer.values[at - firstNewer]) as number;
  const exceptionAt = (at: number) =>
    at < firstNewer ? older.exceptions.get(at) : newer.exceptions.get(at - firstNewer);
  const textOf = (at: number) => {
    const value = valueAt(at);
    return Number.isNaN(value) ? plainText(exceptionAt(at) ?? '') : String(value);
  };
  const isEqual = (one: number, other: number) => {
    const [a, b] = [valueAt(one), valueAt(other)];
    return a === b || (Number.isNaN(a) && Number.isNaN(b) && textOf(one) === textOf(other));
  };
  return {
    hashAt: (at) => {
      const value = valueAt(at);
      if (Number.isNaN(value)) return hashText(textOf(at));
      double[0] = value === 0 ? 0 : value;
      return spreadBits((halves[0] as number) ^ Math.imul(halves[1] as number, HALF_FACTOR));
    },
    isEqual,
    isSame: isEqual,
    textAt: textOf,
  };
}

function textCells(older: Column, newer: Column, firstNewer: number): VersionCells {
  const [ofOlder, ofNewer] = [plainTexts(older), plainTexts(newer)];
  const textOf = (at: number) => (at < firstNewer ? ofOlder(at) : ofNewer(at - firstNewer));
  return {
    hashAt: (at) => hashText(textOf(at)),
    isEqual: (one, other) => textOf(one) === textOf(other),
    isSame: (one, other) => isSameText(textOf(one), textOf(other)),
    textAt: textOf,
  };
}

/** Returns the texts of a column as they are compared. */
export function plainTexts(column: Column): (row: number) => string {
  if (column.kind !== 'words') return (row) => plainText(textAt(column, row));
  const words = column.words.map(plainText);
  return (row) => words[column.codes[row] ?? 0] ?? '';
}

const DECIMAL_COMMA = /^(-?\d+),(\d+)$/;

/** Without spaces at the ends, and with a decimal point. */
function plainText(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes(',') ? trimmed.replace(DECIMAL_COMMA, '$1.$2') : trimmed;
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** Leading zeros make another text: `007` is not 7. */
function isSameText(one: string, other: string): boolean {
  return one === other || (NUMBER.test(one) && NUMBER.test(other) && Number(one) === Number(other));
}

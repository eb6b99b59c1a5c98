/**
 * Formats single cells of a column for display, such as rows of a table. Code that scans a column reads its
 * arrays.
 */
import type { Column, NumberColumn, TextColumn, TimeColumn } from './column.ts';

const decoder = new TextDecoder();

/**
 * Returns the text of a cell, empty for an empty cell. Numbers use the decimal mark of their column, dates
 * are ISO 8601.
 *
 * @param record 0 to the column's length - 1
 */
export function textAt(column: Column, record: number): string {
  switch (column.kind) {
    case 'words':
      return column.words[column.codes[record] ?? 0] ?? '';
    case 'text':
      return decoder.decode(column.bytes.subarray(beginOf(column, record), column.ends[record]));
    case 'number':
      return column.exceptions.get(record) ?? numberText(column, record);
    case 'time':
      return column.exceptions.get(record) ?? timeText(column, record);
  }
}

/** Whether a cell is empty, without formatting it. */
export function isEmptyAt(column: Column, record: number): boolean {
  switch (column.kind) {
    case 'words':
      return (column.codes[record] ?? 0) === 0;
    case 'text':
      return beginOf(column, record) === (column.ends[record] ?? 0);
    case 'number':
    case 'time':
      return Number.isNaN(column.values[record] ?? Number.NaN) && !column.exceptions.has(record);
  }
}

function beginOf(column: TextColumn, record: number): number {
  return record === 0 ? 0 : (column.ends[record - 1] ?? 0);
}

function numberText(column: NumberColumn, record: number): string {
  const value = column.values[record] ?? Number.NaN;
  if (Number.isNaN(value)) return '';
  const text = Object.is(value, -0) ? '-0' : String(value);
  return column.decimal === ',' ? text.replace('.', ',') : text;
}

function timeText(column: TimeColumn, record: number): string {
  const value = column.values[record] ?? Number.NaN;
  // `toISOString` throws for values outside the range of `Date`.
  if (Number.isNaN(value) || Number.isNaN(new Date(value).getTime())) return '';
  const iso = new Date(value).toISOString();
  if (column.daysOnly) return iso.slice(0, iso.indexOf('T'));
  const moment = iso.replace(/\.000Z$/, 'Z').replace(/:00Z$/, 'Z');
  return column.zone === 'utc' ? moment : moment.slice(0, -1);
}

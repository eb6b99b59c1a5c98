/** Reads each record's date from its date column and optional time column. */
import type { Column } from '../../../domain/column.ts';
import { DATE_PRECISIONS } from '../../../domain/incident.ts';
import type { DateMapping } from '../mapping.ts';
import type { RawTable } from '../raw-table.ts';
import { type CellReader, cellReader } from './cell-reader.ts';
import { type DateProblem, makeDateReader, type ReadDate } from './read-date.ts';
import { parseTimeOfDay, type TimeOfDay } from './time-of-day.ts';

export interface DateColumn {
  readonly column: number;
  /** `null` if the cell is empty. */
  readonly read: (record: number) => ReadDate | DateProblem | null;
  /** The time column if its cell is unreadable and the date therefore lacks a time; else `null`. */
  readonly lostTimeOf: (record: number, date: ReadDate) => number | null;
}

const MINUTES_PER_DAY = 24 * 60;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/** @returns `null` when the mapping has no date */
export function makeDateColumn(table: RawTable, mapping: DateMapping | null): DateColumn | null {
  if (mapping === null) return null;
  const { column, timeColumn, order } = mapping;
  const dates = table.columns[column];
  if (dates === undefined || order === null) throw new Error('the date of the mapping is still open');
  const reader = makeDateReader(mapping);
  const readDay = cellReader<ReadDate | DateProblem>(dates, reader);
  const times = timeColumn === null ? undefined : table.columns[timeColumn];
  if (times === undefined) return { column, read: readDay, lostTimeOf: () => null };
  const readTime = timeReader(times);
  return {
    column,
    read: (record) => {
      const day = readDay(record);
      if (day === null || typeof day === 'string') return day;
      const time = readTime(record);
      return time === null || time === 'unreadable' ? day : reader.at(day, time);
    },
    lostTimeOf: (record, date) =>
      DATE_PRECISIONS[date.precision] === 'day' && readTime(record) === 'unreadable' ? timeColumn : null,
  };
}

/** Whether numbers are hours and minutes such as 22.30, of which some have minutes. */
export function areHours(times: Column): boolean {
  return times.kind === 'number' && times.values.some((value) => value > 1 && !Number.isInteger(value));
}

/** Reads the cells of a column of times. */
export function timeReader(times: Column): CellReader<TimeOfDay | 'unreadable'> {
  const ofNumber = areHours(times) ? ofHours : ofFraction;
  return cellReader<TimeOfDay | 'unreadable'>(times, {
    ofText: (text) => parseTimeOfDay(text) ?? 'unreadable',
    ofNumber: (value) => ofNumber(value) ?? 'unreadable',
    ofTime: (milliseconds) => {
      // Rounds down, so that times before 1970 are correct.
      const day = Math.floor(milliseconds / MS_PER_DAY);
      return { minute: Math.floor((milliseconds - day * MS_PER_DAY) / MS_PER_MINUTE), offset: null };
    },
  });
}

/** Hours and minutes around a decimal mark; zeros at the end are not part of a number. */
function ofHours(value: number): TimeOfDay | null {
  const [hours = '', minutes = ''] = String(value).split('.');
  return parseTimeOfDay(`${hours}:${minutes.padEnd(2, '0')}`);
}

/** Spreadsheets store a time as a fraction of a day. */
function ofFraction(value: number): TimeOfDay | null {
  if (value < 0 || value >= 1) return null;
  return { minute: Math.floor(Math.round(value * MINUTES_PER_DAY * 60) / 60), offset: null };
}

/** Finds the table in a sheet, below titles and remarks, and whether its first row is a header. */

import { type CellValue, textOf } from '../build-column.ts';
import { findHeader } from '../delimited/find-header.ts';
import type { Row } from './sheet-rows.ts';

/** Rows examined before storing any. */
export const SAMPLE_ROWS = 200;
const MAX_ROWS_BEFORE = 30;

export interface SheetTable {
  /** Index in the sample of the table's first row, including a header. */
  readonly begin: number;
  readonly hasHeader: boolean;
  readonly headerIsSure: boolean;
}

/** @param rows the sheet's first: at least one. @param chosen by the user */
export function findTable(rows: readonly Row[], chosen: boolean | undefined): SheetTable {
  const begin = beginOf(rows);
  const first = rows[begin]?.cells ?? [];
  const texts = first.map(({ value }) => cellText(value));
  const below = rows.slice(begin + 1).map(({ cells }) => {
    const byColumn = new Map(cells.map(({ column, value }) => [column, cellText(value)]));
    return first.map(({ column }) => byColumn.get(column) ?? '');
  });
  const { hasHeader, isSure } = findHeader(texts, below);
  return { begin, hasHeader: chosen ?? hasHeader, headerIsSure: chosen !== undefined || isSure };
}

/** Returns the first row at least half as full as usual. */
function beginOf(rows: readonly Row[]): number {
  const counts = rows.map(({ cells }) => cells.length).filter((count) => count > 1);
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const usual = [...times].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0] ?? 1;
  const first = rows.findIndex(({ cells }) => cells.length * 2 > usual);
  return first > 0 && first <= MAX_ROWS_BEFORE ? first : 0;
}

export function cellText(value: CellValue): string {
  return value === null ? '' : textOf(value).trim();
}

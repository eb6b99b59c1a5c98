/** Finds the table in a sheet, below titles and remarks, and whether its first row is a header. */

import { type CellValue, textOf } from '../build-column.ts';
import { findHeader, firstFullRow } from '../delimited/find-header.ts';
import type { Row } from './sheet-rows.ts';

/** Rows examined before storing any. */
export const SAMPLE_ROWS = 200;

export interface SheetTable {
  /** Index in the sample of the table's first row, including a header. */
  readonly begin: number;
  readonly hasHeader: boolean;
  readonly headerIsSure: boolean;
}

/** @param rows the sheet's first: at least one. @param chosen by the user */
export function findTable(rows: readonly Row[], chosen: boolean | undefined): SheetTable {
  const begin = firstFullRow(rows.map(({ cells }) => cells.length));
  const first = rows[begin]?.cells ?? [];
  const texts = first.map(({ value }) => cellText(value));
  const below = rows.slice(begin + 1).map(({ cells }) => {
    const byColumn = new Map(cells.map(({ column, value }) => [column, cellText(value)]));
    return first.map(({ column }) => byColumn.get(column) ?? '');
  });
  const { hasHeader, isSure } = findHeader(texts, below);
  return { begin, hasHeader: chosen ?? hasHeader, headerIsSure: chosen !== undefined || isSure };
}

export function cellText(value: CellValue): string {
  return value === null ? '' : textOf(value).trim();
}

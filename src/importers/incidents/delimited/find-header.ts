/**
 * Detects whether a table's first row is a header, from its cells only. Names are considered only in this
 * app's exports.
 */
import { EXPORTED_COLUMNS } from '../../../domain/exported-columns.ts';

export interface Header {
  readonly hasHeader: boolean;
  readonly isSure: boolean;
}

/** Minimum share of data cells below a word that counts as a column name. */
const MOSTLY = 0.8;
const MAX_ROWS_BEFORE = 30;
/** Digits with separators of numbers, dates, times and coordinates. */
const DATA = /^\s*["'=]?[-+−]?\d[\d\s.,:/\-+°'’"″′]*(?:[TZ][\d:.,+Z-]*|[NSEW]|%)?\s*$/;

const YEAR = /^\s*(?:19|20)\d\d\s*$/;

export function findHeader(first: readonly string[], below: readonly (readonly string[])[]): Header {
  if (first[0] === EXPORTED_COLUMNS.record) return { hasHeader: true, isSure: true };
  const dataInFirst = first.filter((cell) => DATA.test(cell)).length;
  const isNamed = first.some((cell, c) => cell.trim() !== '' && !DATA.test(cell) && isMostlyData(below, c));
  if (dataInFirst === 0 && isNamed) return { hasHeader: true, isSure: true };
  if (dataInFirst > 0) {
    const areYears = first.every((cell) => YEAR.test(cell) || !DATA.test(cell)) && dataInFirst < first.length;
    if (!isNamed && !areYears) return { hasHeader: false, isSure: true };
    // Numeric names, or a first row with missing values.
    return { hasHeader: areYears || dataInFirst * 2 < first.length, isSure: false };
  }
  const names = new Set(first.map((cell) => cell.trim()));
  const isList = names.size === first.length && !names.has('');
  const comesAgain = first.some((cell, c) => below.some((row) => row[c] === cell));
  return { hasHeader: isList && !comesAgain, isSure: false };
}

/** Returns the first row at least half as full as usual, below titles and remarks. @param counts filled cells */
export function firstFullRow(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1);
  const usual = [...times].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0] ?? 1;
  const first = counts.findIndex((count) => count * 2 > usual);
  return first > 0 && first <= MAX_ROWS_BEFORE ? first : 0;
}

function isMostlyData(rows: readonly (readonly string[])[], column: number): boolean {
  const filled = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter((cell) => DATA.test(cell)).length >= filled.length * MOSTLY;
}

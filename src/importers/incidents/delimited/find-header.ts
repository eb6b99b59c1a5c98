/** Whether the first row of a table names its columns: told from the cells, never from what the names mean, but in files that come from here. */
import { EXPORTED_COLUMNS } from '../../../domain/exported-columns.ts';

export interface Header {
  readonly hasHeader: boolean;
  readonly isSure: boolean;
}

/** Of the cells below, so many have to be data for a word above them to be a name. */
const MOSTLY = 0.8;
/** Digits with what stands between them in numbers, dates, times and coordinates. */
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
    // Names that are numbers; or a row that lacks what others have.
    return { hasHeader: areYears || dataInFirst * 2 < first.length, isSure: false };
  }
  const names = new Set(first.map((cell) => cell.trim()));
  const isList = names.size === first.length && !names.has('');
  const comesAgain = first.some((cell, c) => below.some((row) => row[c] === cell));
  return { hasHeader: isList && !comesAgain, isSure: false };
}

function isMostlyData(rows: readonly (readonly string[])[], column: number): boolean {
  const filled = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter((cell) => DATA.test(cell)).length >= filled.length * MOSTLY;
}

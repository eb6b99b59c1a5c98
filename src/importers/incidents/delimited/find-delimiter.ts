/** Finds the delimiter that splits a text's lines into equal rows. */
import { type SampleRecord, splitSample } from './split-sample.ts';

const USUAL = [',', ';', '\t', '|'];
/** Only if no usual one fits: these also occur in dates, paths and names. */
const UNUSUAL = [...':~^#!*/\\&=+@$%\u001f'];

/** Records examined. */
const MAX_RECORDS = 300;
/** Lines before the table: titles and remarks. */
const MAX_LINES_BEFORE = 30;
/** Minimum share of rows with the same number of cells. */
const EQUAL_ENOUGH = 0.6;
const NEARLY_ALL = 0.95;
/** Minimum share of rows with the delimiter, if their numbers of cells differ. */
const CUT_ENOUGH = 0.9;
/** Minimum rows for an unusual delimiter. */
const FEW_ROWS = 3;
/** Penalty for the share of cells that contain another delimiter. */
const WEIGHT_OF_MIXED = 0.5;
/** Score difference within which the user is asked. */
const NEAR = 0.12;
const EQUAL_ENOUGH_TO_ASK = 0.9;

export interface Cut {
  /** Empty for one column. */
  readonly delimiter: string;
  readonly others: readonly string[];
  /** Most frequent number of cells. */
  readonly width: number;
  /** Sample records before the table. */
  readonly before: number;
}

interface Candidate extends Cut {
  readonly share: number;
  readonly points: number;
  readonly rows: number;
  /** Widths differ, but nearly all rows have the delimiter, and the first row is typical. */
  readonly isRagged: boolean;
}

/** @param text whole lines from the beginning of the file */
export function findDelimiter(text: string): Cut {
  const usual = ranked(USUAL, text).filter(({ share, isRagged }) => share >= EQUAL_ENOUGH || isRagged);
  const [best] = usual;
  if (best !== undefined) {
    const others = usual
      .slice(1)
      .filter(({ points, share }) => share >= EQUAL_ENOUGH_TO_ASK && points > best.points - NEAR);
    return { ...best, others: others.map(({ delimiter }) => delimiter) };
  }
  const [unusual] = ranked(UNUSUAL, text).filter(
    ({ share, rows }) => share >= NEARLY_ALL && rows >= FEW_ROWS,
  );
  return unusual ?? { delimiter: '', others: [], width: 1, before: 0 };
}

/** Splits the text by a known delimiter. @param delimiter empty for a table of one column */
export function cutBy(delimiter: string, text: string): Cut {
  if (delimiter === '') return { delimiter, others: [], width: 1, before: 0 };
  return candidate(delimiter, text) ?? { delimiter, others: [], width: 1, before: 0 };
}

function ranked(delimiters: readonly string[], text: string): readonly Candidate[] {
  return delimiters
    .flatMap((delimiter) => (text.includes(delimiter) ? (candidate(delimiter, text) ?? []) : []))
    .sort((a, b) => b.points - a.points);
}

function candidate(delimiter: string, text: string): Candidate | null {
  const records = splitSample(text, delimiter, MAX_RECORDS);
  const before = linesBefore(records);
  const rows = records.slice(before);
  const width = mostFrequent(rows.map(({ cells }) => cells.length));
  if (width < 2) return null;
  const equal = rows.filter(({ cells }) => cells.length === width);
  const cells = equal.flatMap((row) => row.cells);
  const share = equal.length / rows.length;
  const mixed = cells.filter((cell) => isMixed(cell, delimiter)).length / cells.length;
  const points = share - WEIGHT_OF_MIXED * mixed + Math.min(width, 20) / 1000;
  const cut = rows.filter((row) => row.cells.length > 1).length / rows.length;
  const isRagged = cut >= CUT_ENOUGH && rows[0]?.cells.length === width;
  return { delimiter, others: [], width, before, share, points, rows: rows.length, isRagged };
}

/** Counts leading lines of one cell, and remarks. A remark as wide as the table is its header: `# id`. */
function linesBefore(records: readonly SampleRecord[]): number {
  const width = mostFrequent(records.map(({ cells }) => cells.length).filter((count) => count > 1));
  const first = records.findIndex(
    ({ cells }) => cells.length > 1 && (cells.length === width || !cells[0]?.startsWith('#')),
  );
  return first > 0 && first <= MAX_LINES_BEFORE && records.length > first + 1 ? first : 0;
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)[0]?.[0] ?? 1;
}

/** A decimal comma, also with a unit or the letter of a hemisphere. */
const DECIMAL_COMMA = /^[^\d,;|\t]*\d+,\d+[^\d,;|\t]*$/;

/** Whether the cell has another delimiter, not a decimal mark. */
function isMixed(cell: string, delimiter: string): boolean {
  return USUAL.some((other) => other !== delimiter && cell.includes(other)) && !DECIMAL_COMMA.test(cell);
}

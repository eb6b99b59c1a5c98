/** Which letter cuts the lines of a text into equal rows. */
import { type SampleRecord, splitSample } from './split-sample.ts';

const USUAL = [',', ';', '\t', '|'];
/** Only where none of the usual ones does: they stand in dates, paths and names too. */
const UNUSUAL = [...':~^#!*/\\&=+@$%\u001f'];

/** Records that are looked at. */
const MAX_RECORDS = 300;
/** Lines before the table: titles and remarks. */
const MAX_LINES_BEFORE = 30;
/** Share of rows that have the same number of cells. */
const EQUAL_ENOUGH = 0.6;
const NEARLY_ALL = 0.95;
/** Share of rows in which the delimiter stands, where their numbers of cells differ. */
const CUT_ENOUGH = 0.9;
/** Rows that an unusual one is believed by. */
const FEW_ROWS = 3;
/** How much a cell in which another delimiter stands counts against one. */
const WEIGHT_OF_MIXED = 0.5;
/** Points by which another is worth asking about. */
const NEAR = 0.12;
const EQUAL_ENOUGH_TO_ASK = 0.9;

export interface Cut {
  /** Empty when there is one column. */
  readonly delimiter: string;
  readonly others: readonly string[];
  /** Cells that most rows have. */
  readonly width: number;
  /** Records of the sample that stand before the table. */
  readonly before: number;
}

interface Candidate extends Cut {
  readonly share: number;
  readonly points: number;
  readonly rows: number;
  /** Rows differ, but hardly one is without the delimiter, and the first is as wide as most. */
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

/** How the text is cut by a delimiter that is known. @param delimiter empty for a table of one column */
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

/** Lines of one cell, and remarks, at the beginning of what is a table otherwise. A remark as wide as the table is its header: `# id`. */
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

/** Another delimiter stands in the cell, and is no decimal mark. */
function isMixed(cell: string, delimiter: string): boolean {
  return (
    USUAL.some((other) => other !== delimiter && cell.includes(other)) && !/^\s*-?\d+,\d+\s*$/.test(cell)
  );
}

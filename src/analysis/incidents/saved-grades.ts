/**
 * Saved grades: those of graded records only, by number in the file. Records are found again by that number in the
 * same file, identified by its SHA-256.
 */
import { GRADES, GRADINGS, type GradeColumns, type Grading } from '../../domain/grading.ts';

const VERSION = 1;
/** Maximum records of a file (`importers/incidents/budget.ts`). */
const MAX_RECORDS = 10_000_000;

export interface SavedGrades {
  readonly version: typeof VERSION;
  /** Ascending. */
  readonly records: Uint32Array;
  /** One entry per record; a grading without grades is missing. */
  readonly grades: GradeColumns;
}

/**
 * Yields every few milliseconds for a million rows, so that the page can respond.
 *
 * @param record number of each row in the file
 * @returns `null` if nothing is graded
 */
export function* packGrades(columns: GradeColumns, record: Uint32Array): Generator<void, SavedGrades | null> {
  const isGraded = new Uint8Array(record.length);
  for (const column of Object.values(columns)) {
    for (let row = 0; row < record.length; row += 1) {
      isGraded[row] = (isGraded[row] as number) | (column[row] as number);
    }
    yield;
  }
  const rows = gradedRows(isGraded, record);
  yield;
  if (rows.length === 0) return null;
  const records = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) records[at] = record[rows[at] as number] as number;
  const grades: Partial<Record<Grading, Uint8Array>> = {};
  for (const grading of GRADINGS) {
    const column = columns[grading];
    if (column === undefined) continue;
    const packed = new Uint8Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) packed[at] = column[rows[at] as number] as number;
    grades[grading] = packed;
    yield;
  }
  return { version: VERSION, records, grades };
}

/** Returns graded rows by number in the file, which is nearly always the row order. */
function gradedRows(isGraded: Uint8Array, record: Uint32Array): Uint32Array {
  const rows = new Uint32Array(record.length);
  let [count, last, isOrdered] = [0, -1, true];
  for (let row = 0; row < record.length; row += 1) {
    if (isGraded[row] === 0) continue;
    const number = record[row] as number;
    if (number < last) isOrdered = false;
    last = number;
    rows[count] = row;
    count += 1;
  }
  const graded = rows.slice(0, count);
  return isOrdered ? graded : graded.sort((a, b) => (record[a] as number) - (record[b] as number));
}

export interface GradedTable {
  readonly columns: GradeColumns;
  /** Number of each row in the file. */
  readonly record: Uint32Array;
}

/**
 * Merges the grades of tables of one file into the saved ones, in steps. Records in none of the tables keep
 * their saved grade: another mapping template may drop them.
 */
export function* packOver(
  kept: SavedGrades | null,
  tables: readonly GradedTable[],
): Generator<void, SavedGrades | null> {
  let last = kept?.records.at(-1) ?? 0;
  for (const { record } of tables) for (const number of record) last = Math.max(last, number);
  const numbers = new Uint32Array(last + 1);
  for (let number = 0; number <= last; number += 1) numbers[number] = number;
  yield;
  const all: Partial<Record<Grading, Uint8Array>> =
    kept === null ? {} : { ...(yield* unpackGrades(kept, numbers, {})) };
  for (const { columns, record } of tables) {
    for (const grading of GRADINGS) {
      const column = columns[grading];
      if (column === undefined && all[grading] === undefined) continue;
      all[grading] ??= new Uint8Array(last + 1);
      const grades = all[grading];
      for (let row = 0; row < record.length; row += 1) grades[record[row] as number] = column?.[row] ?? 0;
      yield;
    }
  }
  return yield* packGrades(all, numbers);
}

/** Merges saved grades of the same file: `upper` wins, its ungraded values come from `lower`. */
export function* overGrades(
  lower: SavedGrades | null,
  upper: SavedGrades | null,
): Generator<void, SavedGrades | null> {
  if (lower === null || upper === null) return lower ?? upper;
  const numbers = Uint32Array.from(new Set([...lower.records, ...upper.records])).sort();
  const above = yield* unpackGrades(upper, numbers, {});
  return yield* packGrades(yield* unpackGrades(lower, numbers, above), numbers);
}

/** Leaves out the records of rows that another version of the file has, from `compareVersions`. */
export function withoutPaired(
  kept: SavedGrades | null,
  record: Uint32Array,
  olderRows: Uint32Array,
): SavedGrades | null {
  if (kept === null) return null;
  const paired = new Set(record.filter((_, row) => olderRows[row] !== 0));
  const isLeft = (_: number, at: number) => !paired.has(kept.records[at] as number);
  const grades = Object.entries(kept.grades).map(([grading, column]) => [grading, column.filter(isLeft)]);
  return { ...kept, records: kept.records.filter(isLeft), grades: Object.fromEntries(grades) };
}

/**
 * Restores grades by row, in steps. Rows already graded stay unchanged.
 *
 * @param record number of each row in the file
 */
export function* unpackGrades(
  kept: SavedGrades,
  record: Uint32Array,
  before: GradeColumns,
): Generator<void, GradeColumns> {
  // Index in the saved grades by record number, plus 1.
  const places = new Uint32Array((kept.records.at(-1) ?? 0) + 1);
  for (let at = 0; at < kept.records.length; at += 1) places[kept.records[at] as number] = at + 1;
  const columns: Partial<Record<Grading, Uint8Array>> = { ...before };
  for (const grading of GRADINGS) {
    const grades = kept.grades[grading];
    if (grades === undefined) continue;
    const column = before[grading]?.slice() ?? new Uint8Array(record.length);
    for (let row = 0; row < record.length; row += 1) {
      if (column[row] !== 0) continue;
      const place = places[record[row] as number] ?? 0;
      if (place > 0) column[row] = grades[place - 1] as number;
    }
    columns[grading] = column;
    yield;
  }
  return columns;
}

/** Validates saved grades in steps, as storage may hold anything. `null` if invalid or of another version. */
export function* readSavedGrades(value: unknown): Generator<void, SavedGrades | null> {
  if (typeof value !== 'object' || value === null) return null;
  const { version, records, grades } = value as Partial<Record<keyof SavedGrades, unknown>>;
  if (version !== VERSION || !(records instanceof Uint32Array)) return null;
  if (typeof grades !== 'object' || grades === null) return null;
  if (!isAscending(records)) return null;
  yield;
  const columns: Partial<Record<Grading, Uint8Array>> = {};
  for (const grading of GRADINGS) {
    const column: unknown = Reflect.get(grades, grading);
    if (column === undefined) continue;
    if (!(column instanceof Uint8Array) || column.length !== records.length) return null;
    const highest = GRADES[grading].length;
    for (let at = 0; at < column.length; at += 1) {
      if ((column[at] as number) > highest) return null;
    }
    columns[grading] = column;
    yield;
  }
  return { version, records, grades: columns };
}

/** Whether record numbers ascend and stay within the maximum; others were not saved here. */
function isAscending(records: Uint32Array): boolean {
  for (let at = 1; at < records.length; at += 1) {
    if ((records[at] as number) <= (records[at - 1] as number)) return false;
  }
  return (records.at(-1) ?? 0) < MAX_RECORDS;
}

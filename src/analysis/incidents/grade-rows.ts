/** Sets, filters and counts gradings of rows. Each takes some milliseconds for a million rows. */
import { GRADES, GRADINGS, type GradeColumns, type Grading, UNGRADED } from '../../domain/grading.ts';

/** Grades that let rows through, including ungraded; `null` for all. */
export type ChosenGrades = Readonly<Record<Grading, readonly number[] | null>>;

export interface GradedColumn {
  /** `null` if no row has a grade. */
  readonly column: Uint8Array | null;
  /** Number of rows with a new grade. */
  readonly changed: number;
}

/**
 * Returns a copy of a column with a grade set for some rows.
 *
 * @param chosen 1 for the rows to grade
 */
export function gradeRows(before: Uint8Array | null, chosen: Uint8Array, grade: number): GradedColumn {
  const column = before === null ? new Uint8Array(chosen.length) : before.slice();
  let changed = 0;
  let left = 0;
  for (let row = 0; row < column.length; row += 1) {
    if (chosen[row] === 1 && column[row] !== grade) {
      column[row] = grade;
      changed += 1;
    }
    left += column[row] as number;
  }
  return { column: left === 0 ? null : column, changed };
}

/**
 * Returns the values of each row in another version of the table; 0 for rows that it lacks.
 *
 * @param olderRows from `compareVersions`
 */
export function rowsMoved(values: Uint8Array, olderRows: Uint32Array): Uint8Array {
  const moved = new Uint8Array(olderRows.length);
  for (let row = 0; row < moved.length; row += 1) {
    const older = olderRows[row] as number;
    if (older > 0) moved[row] = values[older - 1] as number;
  }
  return moved;
}

/**
 * Returns the rows with a chosen grade in every grading.
 *
 * @param rows 1 for the rows to choose from, `null` for all
 */
export function rowsOfGrades(
  columns: GradeColumns,
  chosen: ChosenGrades,
  rowCount: number,
  rows: Uint8Array | null,
): Uint8Array {
  const passing = rows === null ? new Uint8Array(rowCount).fill(1) : rows.slice();
  for (const { column, isOut } of filtersOf(columns, chosen)) {
    for (let row = 0; row < rowCount; row += 1) {
      if (isOut[column === null ? UNGRADED : (column[row] as number)] === 1) passing[row] = 0;
    }
  }
  return passing;
}

/** Number of rows by grading and grade, ungraded first. */
export type GradeCounts = Readonly<Record<Grading, Uint32Array>>;

/**
 * Counts each grading under the filters of all others. Combinations of grades are counted once, then filters
 * apply to these few thousand numbers.
 *
 * @param rows 1 for the rows that pass everything else
 */
export function countGrades(columns: GradeColumns, chosen: ChosenGrades, rows: Uint8Array): GradeCounts {
  const together = countTogether(columns, rows);
  const counts = Object.fromEntries(
    GRADINGS.map((grading) => [grading, new Uint32Array(GRADES[grading].length + 1)]),
  ) as Record<Grading, Uint32Array>;
  for (const [place, count] of together.entries()) {
    if (count === 0) continue;
    const grades = gradesAt(place);
    const keptOut = GRADINGS.filter(
      (_, at) => chosen[GRADINGS[at] as Grading]?.includes(grades[at] as number) === false,
    );
    for (const [at, grading] of GRADINGS.entries()) {
      if (keptOut.some((one) => one !== grading)) continue;
      const [ofGrading, grade] = [counts[grading], grades[at] as number];
      ofGrading[grade] = (ofGrading[grade] as number) + count;
    }
  }
  return counts;
}

/** Number of grades of each grading, including ungraded. */
const SIZES = GRADINGS.map((grading) => GRADES[grading].length + 1);

/** Number of rows per combination of five grades, indexed as in {@link gradesAt}. */
function countTogether(columns: GradeColumns, rows: Uint8Array): Uint32Array {
  const together = new Uint32Array(SIZES.reduce((product, size) => product * size, 1));
  const none = new Uint8Array(rows.length);
  const [a, b, c, d, e] = GRADINGS.map((grading) => columns[grading] ?? none) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const [, sizeB, sizeC, sizeD, sizeE] = SIZES as [number, number, number, number, number];
  for (let row = 0; row < rows.length; row += 1) {
    if (rows[row] !== 1) continue;
    const ofTwo = (a[row] as number) * sizeB + (b[row] as number);
    const ofFour = (ofTwo * sizeC + (c[row] as number)) * sizeD + (d[row] as number);
    const place = ofFour * sizeE + (e[row] as number);
    together[place] = (together[place] as number) + 1;
  }
  return together;
}

/** Returns the five grades of a combination, in the order of the gradings. */
function gradesAt(place: number): readonly number[] {
  let left = place;
  return SIZES.toReversed()
    .map((size) => {
      const grade = left % size;
      left = Math.floor(left / size);
      return grade;
    })
    .reverse();
}

interface GradeFilter {
  readonly grading: Grading;
  readonly column: Uint8Array | null;
  /** By grade. */
  readonly isOut: Uint8Array;
}

function filtersOf(columns: GradeColumns, chosen: ChosenGrades): readonly GradeFilter[] {
  return GRADINGS.flatMap((grading): readonly GradeFilter[] => {
    const grades = chosen[grading];
    if (grades === null) return [];
    const isOut = new Uint8Array(GRADES[grading].length + 1).fill(1);
    for (const grade of grades) isOut[grade] = 0;
    return [{ grading, column: columns[grading] ?? null, isOut }];
  });
}

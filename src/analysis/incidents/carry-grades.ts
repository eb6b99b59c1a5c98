/** What an act of grading changes. A file that came in twice has each of its records twice, and what is said of one is said of both. */

interface GradedRecords {
  readonly column: Uint8Array | null;
  /** Of each row, its number in the file. */
  readonly record: Uint32Array;
}

/**
 * The grades that differ between two columns, put onto another one of the same file by the numbers of its records. All else in that stays, whatever happened to it meanwhile.
 * Some milliseconds for a million rows.
 */
export function carryGrades(
  from: Uint8Array | null,
  to: Uint8Array | null,
  record: Uint32Array,
  onto: GradedRecords,
): Uint8Array | null {
  const grades = changedGrades(from, to, record);
  const column = onto.column?.slice() ?? new Uint8Array(onto.record.length);
  let left = 0;
  for (let row = 0; row < column.length; row += 1) {
    const changed = grades[onto.record[row] as number] ?? 0;
    if (changed > 0) column[row] = changed - 1;
    left += column[row] as number;
  }
  return left === 0 ? null : column;
}

/** By number in the file, the new grade plus 1; 0 where it stays. */
function changedGrades(from: Uint8Array | null, to: Uint8Array | null, record: Uint32Array): Uint8Array {
  let last = -1;
  for (let row = 0; row < record.length; row += 1) last = Math.max(last, record[row] as number);
  const grades = new Uint8Array(last + 1);
  for (let row = 0; row < record.length; row += 1) {
    const grade = to?.[row] ?? 0;
    if (grade !== (from?.[row] ?? 0)) grades[record[row] as number] = grade + 1;
  }
  return grades;
}

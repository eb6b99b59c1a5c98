/**
 * Applies the changes of a grading to other tables of the same file. A file imported twice has each record
 * twice; grades apply to both.
 */

interface GradedRecords {
  readonly column: Uint8Array | null;
  /** Number of each row in the file. */
  readonly record: Uint32Array;
}

/**
 * Copies the grades that differ between two columns to another column of the same file, by record number.
 * Other grades stay. Takes some milliseconds for a million rows.
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

/** New grade plus 1 by record number; 0 if unchanged. */
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

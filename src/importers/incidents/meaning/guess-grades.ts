/** Guesses the columns in which a file brings gradings of the six-by-six system. */
import { gradeIn } from '../../../domain/file-grade.ts';
import { FILE_GRADINGS, type FileGrading, UNGRADED } from '../../../domain/grading.ts';
import type { GradeMapping } from '../mapping.ts';
import type { RawTable } from '../raw-table.ts';
import { isCalled } from './header-words.ts';
import { MOST_CELLS, sampleRecords, sampleTexts, shareOf } from './sample.ts';

/** “B2”, which no other column has in most cells. */
const BOTH = /^[A-F]\s*[-–—/·.]?\s*[1-6]$/i;
/** Words of a grade, which need no heading. */
const WORDY = /\p{L}{3}/u;

/**
 * A letter or a number alone needs a heading that says what it is. The four-by-four system has an X and other
 * meanings: its columns are not taken.
 */
export function guessGrades(table: RawTable, taken: readonly number[]): GradeMapping {
  const records = sampleRecords(table.recordCount);
  const grades: Partial<Record<FileGrading, number>> = {};
  for (const [at, column] of table.columns.entries()) {
    if (taken.includes(at)) continue;
    const texts = sampleTexts(column, records);
    for (const grading of FILE_GRADINGS) {
      if (grades[grading] !== undefined) continue;
      const isKnown =
        isCalled(column.name, grading) ||
        shareOf(texts, (text) => BOTH.test(text) || WORDY.test(text)) >= MOST_CELLS;
      if (isKnown && shareOf(texts, (text) => gradeIn(grading, text) !== UNGRADED) >= MOST_CELLS)
        grades[grading] = at;
    }
  }
  return grades;
}

/** Where this browser keeps assessments: IndexedDB, the text of each by its subject. They hold no record of any file. */
import { type Assessment, formatAssessment, parseAssessment } from '../domain/assessment.ts';
import { subjectKey } from '../domain/dossier-subject.ts';
import { makeTextShelf, readTexts, type TextShelf } from './text-shelf.ts';

export type AssessmentShelf = TextShelf;

export const ASSESSMENT_SHELF: AssessmentShelf = makeTextShelf('crossroads-assessments', 'assessments');

/** By subject. What is none, or of another version, is left where it is. @throws when the browser refuses */
export async function readAssessments(shelf: AssessmentShelf): Promise<readonly Assessment[]> {
  return (await readTexts(shelf, parseAssessment)).toSorted((a, b) =>
    subjectKey(a.subject).localeCompare(subjectKey(b.subject)),
  );
}

export const ASSESSMENT_TEXTS = {
  keyOf: ({ subject }: Assessment) => subjectKey(subject),
  format: formatAssessment,
};

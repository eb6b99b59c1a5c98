/** Where this browser keeps assessments: IndexedDB, the text of each by its subject. They hold no record of any file. */
import { type Assessment, formatAssessment, parseAssessment } from '../domain/assessment.ts';
import { subjectKey } from '../domain/dossier-subject.ts';
import { makeTextShelf, type TextShelf } from './text-shelf.ts';

export type AssessmentShelf = TextShelf;

export const ASSESSMENT_SHELF: AssessmentShelf = makeTextShelf('crossroads-assessments', 'assessments');

/** By subject. What is none, or of another version, is left where it is. @throws when the browser refuses */
export async function readAssessments(shelf: AssessmentShelf): Promise<readonly Assessment[]> {
  const texts = await shelf.all();
  return texts
    .flatMap((text) => (typeof text === 'string' ? (parseAssessment(text) ?? []) : []))
    .sort((a, b) => subjectKey(a.subject).localeCompare(subjectKey(b.subject)));
}

/** Keeps what is new or changed between two lists, and forgets what is gone. @throws when the browser refuses */
export async function keepAssessmentsOnShelf(
  shelf: AssessmentShelf,
  before: readonly Assessment[],
  after: readonly Assessment[],
): Promise<void> {
  const keys = new Set(after.map(({ subject }) => subjectKey(subject)));
  const gone = before.map(({ subject }) => subjectKey(subject)).filter((key) => !keys.has(key));
  const changed = after.filter((one) => !before.includes(one));
  await Promise.all([
    ...gone.map((key) => shelf.remove(key)),
    ...changed.map((one) => shelf.set(subjectKey(one.subject), formatAssessment(one))),
  ]);
}

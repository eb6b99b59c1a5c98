/** Assessments saved in this browser: IndexedDB, one text per subject. Contains no records of files. */
import {
  ASSESSED,
  type Assessed,
  type Assessment,
  emptyAssessment,
  formatAssessment,
  isEmpty,
  parseAssessment,
} from '../domain/assessment.ts';
import { type DossierSubject, subjectKey } from '../domain/dossier-subject.ts';
import { isSavingAllowed } from './saving-allowed.ts';
import { type MergingShelf, makeTextShelf, readTexts } from './text-shelf.ts';

export type AssessmentShelf = MergingShelf;

export const ASSESSMENT_SHELF: AssessmentShelf = makeTextShelf('crossroads-assessments', 'assessments');

export function assessmentKey({ subject }: Pick<Assessment, 'subject'>): string {
  return subjectKey(subject);
}

/**
 * Assessments by subject, as this page last read or wrote them. Any other saved text comes from another
 * window.
 */
const known = new WeakMap<AssessmentShelf, Map<string, Assessment>>();

function knownOn(shelf: AssessmentShelf): Map<string, Assessment> {
  const found = known.get(shelf) ?? new Map<string, Assessment>();
  known.set(shelf, found);
  return found;
}

/**
 * Returns assessments sorted by subject; skips unreadable texts and other versions.
 * @throws when the browser refuses
 */
export async function readAssessments(shelf: AssessmentShelf): Promise<readonly Assessment[]> {
  return (await readTexts(shelf, parseAssessment)).toSorted((a, b) =>
    assessmentKey(a).localeCompare(assessmentKey(b)),
  );
}

/** Judgements about a subject that another window changed. */
export interface OthersJudgements {
  readonly subject: DossierSubject;
  readonly judgements: Partial<Pick<Assessment, Assessed>>;
}

/**
 * Returns judgements that another window changed and this page did not. Marks all of `found` as known.
 * @param kept assessments of this page
 */
export function othersAmong(
  shelf: AssessmentShelf,
  found: readonly Assessment[],
  kept: readonly Assessment[],
): readonly OthersJudgements[] {
  const others = found.map((theirs) => {
    const key = assessmentKey(theirs);
    const ours = kept.find((one) => assessmentKey(one) === key);
    const base = knownOn(shelf).get(key) ?? emptyAssessment(theirs.subject);
    const judgements = ours === undefined ? {} : othersOf(base, ours, theirs);
    knownOn(shelf).set(key, theirs);
    return { subject: theirs.subject, judgements };
  });
  return others.filter(hasAny);
}

function othersOf(base: Assessment, ours: Assessment, theirs: Assessment): OthersJudgements['judgements'] {
  const of = ASSESSED.filter((what) => isSame(ours[what], base[what]) && !isSame(theirs[what], ours[what]));
  return Object.fromEntries(of.map((what) => [what, theirs[what]]));
}

function hasAny({ judgements }: OthersJudgements): boolean {
  return Object.keys(judgements).length > 0;
}

/**
 * Saves new and changed assessments, judgement by judgement. Changes by another window stay unless this page
 * changed the same judgement.
 * @returns saved judgements that are missing in `after`
 * @throws when the browser refuses
 */
export async function saveAssessmentsOnShelf(
  shelf: AssessmentShelf,
  before: readonly Assessment[],
  after: readonly Assessment[],
): Promise<readonly OthersJudgements[]> {
  const keys = new Set(after.map(assessmentKey));
  const gone = before.filter((one) => !keys.has(assessmentKey(one)));
  const changed = after.filter((one) => !before.includes(one));
  const all = [...gone.map(({ subject }) => emptyAssessment(subject)), ...changed];
  const others = await Promise.all(all.map((ours) => saveOne(shelf, ours)));
  return others.filter(hasAny);
}

async function saveOne(shelf: AssessmentShelf, ours: Assessment): Promise<OthersJudgements> {
  const key = assessmentKey(ours);
  let judgements: OthersJudgements['judgements'] = {};
  let merged = ours;
  await shelf.change(key, (text) => {
    const theirs = typeof text === 'string' ? parseAssessment(text) : null;
    const base = knownOn(shelf).get(key) ?? emptyAssessment(ours.subject);
    judgements = theirs === null ? {} : othersOf(base, ours, theirs);
    merged = { ...ours, ...judgements };
    return isEmpty(merged) ? null : formatAssessment(merged);
  });
  // While saving is not allowed, nothing was written.
  if (isSavingAllowed() || isEmpty(merged)) knownOn(shelf).set(key, merged);
  return { subject: ours.subject, judgements };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

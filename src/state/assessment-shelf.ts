/** Where this browser keeps assessments: IndexedDB, the text of each by its subject. They hold no record of any file. */
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

/** By subject, how each stood on a shelf when this page last took it from there or wrote it: what is otherwise there since is of another window. */
const known = new WeakMap<AssessmentShelf, Map<string, Assessment>>();

function knownOn(shelf: AssessmentShelf): Map<string, Assessment> {
  const found = known.get(shelf) ?? new Map<string, Assessment>();
  known.set(shelf, found);
  return found;
}

/** By subject. What is none, or of another version, is left where it is. @throws when the browser refuses */
export async function readAssessments(shelf: AssessmentShelf): Promise<readonly Assessment[]> {
  return (await readTexts(shelf, parseAssessment)).toSorted((a, b) =>
    assessmentKey(a).localeCompare(assessmentKey(b)),
  );
}

/** Judgements of a subject that another window has changed. */
export interface OthersJudgements {
  readonly subject: DossierSubject;
  readonly judgements: Partial<Pick<Assessment, Assessed>>;
}

/**
 * What another window has changed of those that this page has too, as far as this page did not change the same judgement; all that is found is known then.
 * @param kept of this page
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
 * Keeps what is new or changed between two lists, judgement by judgement: what another window has changed since stays, unless this page changed the same judgement.
 * @returns what stands on the shelf and not in the list
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
  // What was not written is not what the shelf has.
  if (isSavingAllowed() || isEmpty(merged)) knownOn(shelf).set(key, merged);
  return { subject: ours.subject, judgements };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Assessments saved in this browser: one text per subject. Judgements that two windows change are merged one by
 * one.
 */
import {
  ASSESSED,
  type Assessed,
  type Assessment,
  emptyAssessment,
  formatAssessment,
  isEmpty,
  parseAssessment,
} from '../../../domain/assessment.ts';
import { type DossierSubject, subjectKey } from '../../../domain/dossier-subject.ts';
import { REPOSITORY } from '../../../state/repository.ts';
import { readSaved } from '../../../state/saved-list.ts';
import { isSavingAllowed } from '../../../state/saving-allowed.ts';
import type { AppStore } from '../../../state/store.ts';

export function assessmentKey({ subject }: Pick<Assessment, 'subject'>): string {
  return subjectKey(subject);
}

/**
 * Assessments by subject, as this page last read or wrote them. Any other saved text comes from another
 * window.
 */
const known = new WeakMap<AppStore, Map<string, Assessment>>();

function knownIn(store: AppStore): Map<string, Assessment> {
  const found = known.get(store) ?? new Map<string, Assessment>();
  known.set(store, found);
  return found;
}

/**
 * Returns assessments sorted by subject; skips unreadable texts and other versions.
 * @throws when the browser refuses
 */
export async function readAssessments(): Promise<readonly Assessment[]> {
  return (await readSaved({ kind: 'assessments', parse: parseAssessment })).toSorted((a, b) =>
    assessmentKey(a).localeCompare(assessmentKey(b)),
  );
}

/** Judgements about a subject that this page does not have. */
export interface OthersJudgements {
  readonly subject: DossierSubject;
  /** Whether another window changed them since this page read them; else they were saved before, as here. */
  readonly areNew: boolean;
  readonly judgements: Partial<Pick<Assessment, Assessed>>;
}

/**
 * Returns saved judgements that this page does not have and did not change. Marks all of `found` as known.
 * @param own assessments of this page
 */
export function othersAmong(
  store: AppStore,
  found: readonly Assessment[],
  own: readonly Assessment[],
): readonly OthersJudgements[] {
  const others = found.map((theirs) => {
    const key = assessmentKey(theirs);
    const ours = own.find((one) => assessmentKey(one) === key);
    const areNew = knownIn(store).has(key);
    const base = knownIn(store).get(key) ?? emptyAssessment(theirs.subject);
    const judgements = ours === undefined ? {} : othersOf(base, ours, theirs);
    knownIn(store).set(key, theirs);
    return { subject: theirs.subject, areNew, judgements };
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
export async function saveAssessments(
  store: AppStore,
  after: readonly Assessment[],
  before: readonly Assessment[],
): Promise<readonly OthersJudgements[]> {
  const keys = new Set(after.map(assessmentKey));
  const gone = before.filter((one) => !keys.has(assessmentKey(one)));
  const changed = after.filter((one) => !before.includes(one));
  const all = [...gone.map(({ subject }) => emptyAssessment(subject)), ...changed];
  const others = await Promise.all(all.map((ours) => mergeOne(store, ours)));
  return others.filter(hasAny);
}

async function mergeOne(store: AppStore, ours: Assessment): Promise<OthersJudgements> {
  const key = assessmentKey(ours);
  const areNew = knownIn(store).has(key);
  let judgements: OthersJudgements['judgements'] = {};
  let merged = ours;
  await REPOSITORY.assessments.update(key, (text) => {
    const theirs = typeof text === 'string' ? parseAssessment(text) : null;
    const base = knownIn(store).get(key) ?? emptyAssessment(ours.subject);
    judgements = theirs === null ? {} : othersOf(base, ours, theirs);
    merged = { ...ours, ...judgements };
    if (isEmpty(merged)) return undefined;
    // While saving is not allowed, assessments can only be deleted.
    return isSavingAllowed() ? formatAssessment(merged) : text;
  });
  if (isSavingAllowed() || isEmpty(merged)) knownIn(store).set(key, merged);
  return { subject: ours.subject, areNew, judgements };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

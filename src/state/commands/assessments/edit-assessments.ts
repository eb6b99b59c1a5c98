/** Edits assessments. Each edit can be undone and is saved in this browser at once. */
import {
  type Assessed,
  type Assessment,
  emptyAssessment,
  isEmpty,
  type Judgement,
} from '../../../domain/assessment.ts';
import { type DossierSubject, subjectKey } from '../../../domain/dossier-subject.ts';
import {
  ASSESSMENT_SHELF,
  type AssessmentShelf,
  assessmentKey,
  type OthersJudgements,
  othersAmong,
  readAssessments,
  saveAssessmentsOnShelf,
} from '../../assessment-shelf.ts';
import type { AssessmentsState } from '../../assessments.ts';
import type { AppStore } from '../../store.ts';
import {
  renewed,
  stepBack,
  stepForth,
  stepTo,
  throughout,
  type WaysBack,
  withAlways,
} from '../../ways-back.ts';

/**
 * Adds saved assessments to those made meanwhile; judgements that were not changed here follow another
 * window. Without storage, the page's assessments remain.
 */
export async function loadAssessments(
  store: AppStore,
  shelf: AssessmentShelf = ASSESSMENT_SHELF,
): Promise<void> {
  const found = await readAssessments(shelf).catch(() => []);
  const others = othersAmong(shelf, found, store.getState().assessments.kept);
  const ways = renewed(store.getState().assessments, found, assessmentKey);
  if (ways !== null) patchAssessments(store, ways);
  if (others.length > 0) takeOthers(store, others);
}

/** Adds existing assessments without an undo step. */
export function bringAssessments(
  store: AppStore,
  fresh: readonly Assessment[],
  shelf: AssessmentShelf = ASSESSMENT_SHELF,
): void {
  if (fresh.length > 0) show(store, withAlways(store.getState().assessments, fresh), shelf);
}

/** Replaces all assessments as one undo step. */
export function placeAssessments(
  store: AppStore,
  list: readonly Assessment[],
  shelf: AssessmentShelf = ASSESSMENT_SHELF,
): void {
  patchAssessments(store, { typing: null });
  show(store, stepTo(store.getState().assessments, list), shelf);
}

/** Changes a judgement. Continued typing of a reason is one undo step; an empty assessment is removed. */
export function assess(
  store: AppStore,
  subject: DossierSubject,
  what: Assessed,
  change: Partial<Judgement>,
  shelf: AssessmentShelf = ASSESSMENT_SHELF,
): void {
  const ways = store.getState().assessments;
  const { kept, typing } = ways;
  const key = subjectKey(subject);
  const before = kept.find((one) => subjectKey(one.subject) === key) ?? emptyAssessment(subject);
  const after: Assessment = { ...before, [what]: { ...before[what], ...change } };
  const next = isEmpty(after)
    ? kept.filter((one) => one !== before)
    : kept.includes(before)
      ? kept.map((one) => (one === before ? after : one))
      : [...kept, after];
  const now = 'reason' in change ? `${key} ${what}` : null;
  const isSameStep = now !== null && now === typing;
  patchAssessments(store, { typing: now });
  show(store, isSameStep ? { ...ways, kept: next, future: [] } : stepTo(ways, next), shelf);
}

/** Does nothing if there is nothing to undo. */
export function undoAssessments(store: AppStore, shelf: AssessmentShelf = ASSESSMENT_SHELF): void {
  step(store, stepBack(store.getState().assessments), shelf);
}

export function redoAssessments(store: AppStore, shelf: AssessmentShelf = ASSESSMENT_SHELF): void {
  step(store, stepForth(store.getState().assessments), shelf);
}

function step(store: AppStore, ways: WaysBack<Assessment> | null, shelf: AssessmentShelf): void {
  if (ways === null) return;
  patchAssessments(store, { typing: null });
  show(store, ways, shelf);
}

function show(
  store: AppStore,
  { kept, past, future, steps }: WaysBack<Assessment>,
  shelf: AssessmentShelf,
): void {
  const before = store.getState().assessments.kept;
  patchAssessments(store, { kept, past, future, steps });
  saveAssessmentsOnShelf(shelf, before, kept).then(
    (others) => others.length > 0 && takeOthers(store, others),
    () => patchAssessments(store, { isRefused: true }),
  );
}

/** Applies changes of another window to every undo step, so that undo here does not revert them. */
function takeOthers(store: AppStore, others: readonly OthersJudgements[]): void {
  const ways = throughout(store.getState().assessments, (list) => others.reduce(withOthers, list));
  patchAssessments(store, { ...ways, isShared: true });
}

function withOthers(
  list: readonly Assessment[],
  { subject, judgements }: OthersJudgements,
): readonly Assessment[] {
  const old = list.find((one) => assessmentKey(one) === subjectKey(subject));
  return old === undefined
    ? [...list, { ...emptyAssessment(subject), ...judgements }]
    : list.map((one) => (one === old ? { ...old, ...judgements } : one));
}

function patchAssessments(store: AppStore, patch: Partial<AssessmentsState>): void {
  store.setState(({ assessments }) => ({ assessments: { ...assessments, ...patch } }));
}

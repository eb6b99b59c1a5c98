/** Edits assessments. Each edit can be undone and is saved in this browser at once. */
import {
  type Assessed,
  type Assessment,
  emptyAssessment,
  isEmpty,
  type Judgement,
} from '../../../domain/assessment.ts';
import { type DossierSubject, subjectKey } from '../../../domain/dossier-subject.ts';
import { transact } from '../../../state/history.ts';
import { patch } from '../../../state/patch.ts';
import { changeInSteps, MAX_STEPS, mergeSaved, type UndoableList } from '../../../state/saved-list.ts';
import type { AppStore } from '../../../state/store.ts';
import {
  assessmentKey,
  type OthersJudgements,
  othersAmong,
  readAssessments,
  saveAssessments,
} from './merge-assessments.ts';

export const ASSESSMENTS: UndoableList<Assessment> = {
  id: 'assessments',
  maxSteps: MAX_STEPS,
  read: ({ assessments }) => assessments.list,
  put: ({ assessments }, list) => ({ assessments: { ...assessments, list } }),
  save: (store, after, before) => {
    saveAssessments(store, after, before).then(
      (others) => others.length > 0 && takeOthers(store, others),
      () => patch(store, 'assessments', { isRefused: true }),
    );
  },
};

/**
 * Adds saved assessments to those made meanwhile; judgements that were not changed here follow another
 * window. Without storage, the page's assessments remain.
 */
export async function loadAssessments(store: AppStore): Promise<void> {
  const found = await readAssessments().catch(() => []);
  const others = othersAmong(store, found, store.getState().assessments.list);
  mergeSaved(store, ASSESSMENTS, assessmentKey, found);
  if (others.length > 0) takeOthers(store, others);
}

/** Changes a judgement. Continued typing of a reason is one undo step; an empty assessment is removed. */
export function assess(
  store: AppStore,
  subject: DossierSubject,
  what: Assessed,
  change: Partial<Judgement>,
): void {
  const { list } = store.getState().assessments;
  const key = subjectKey(subject);
  const before = list.find((one) => subjectKey(one.subject) === key) ?? emptyAssessment(subject);
  const after: Assessment = { ...before, [what]: { ...before[what], ...change } };
  const next = isEmpty(after)
    ? list.filter((one) => one !== before)
    : list.includes(before)
      ? list.map((one) => (one === before ? after : one))
      : [...list, after];
  const field = 'reason' in change ? `${key} ${what}` : null;
  const typing = field === null ? null : { field, pauseMs: Number.POSITIVE_INFINITY, now: 0 };
  transact(store, ASSESSMENTS, { before: list, after: next }, typing);
}

/** Applies them to every undo step, so that undo here does not revert them. */
function takeOthers(store: AppStore, others: readonly OthersJudgements[]): void {
  changeInSteps(store, ASSESSMENTS, (list) => others.reduce(withOthers, list));
  if (others.some(({ areNew }) => areNew)) patch(store, 'assessments', { isShared: true });
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

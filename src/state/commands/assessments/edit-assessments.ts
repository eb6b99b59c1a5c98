/** Edits of assessments. Each can be undone, and is kept in this browser as it is made. */
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
  keepAssessmentsOnShelf,
  readAssessments,
} from '../../assessment-shelf.ts';
import type { AssessmentsState } from '../../assessments.ts';
import type { AppStore } from '../../store.ts';

/** So many steps can be undone. */
const MOST_STEPS = 100;

/** Brings those that were kept, besides any that were made meanwhile; one that was not changed here is as another window has left it. Without storage there are those of this page. */
export async function loadAssessments(
  store: AppStore,
  shelf: AssessmentShelf = ASSESSMENT_SHELF,
): Promise<void> {
  const found = await readAssessments(shelf).catch(() => []);
  const { past, kept, future } = store.getState().assessments;
  // What was removed here may still be on its way off the shelf.
  const lists = [...past, kept, ...future];
  const known = new Set(lists.flat().map(({ subject }) => subjectKey(subject)));
  const fresh = found.filter(({ subject }) => !known.has(subjectKey(subject)));
  const standing = found.filter(({ subject }) => isUntouched(subjectKey(subject), lists));
  beside(store, fresh);
  renew(store, standing);
}

/** Whether all steps have the same one: it is of no edit of this page. */
function isUntouched(key: string, lists: readonly (readonly Assessment[])[]): boolean {
  const all = new Set(lists.map((list) => list.find(({ subject }) => subjectKey(subject) === key)));
  return all.size === 1 && !all.has(undefined);
}

/** As if they had always stood so. */
function renew(store: AppStore, standing: readonly Assessment[]): void {
  const { past, kept, future } = store.getState().assessments;
  const newer = standing.filter((one) => {
    const known = kept.find(({ subject }) => subjectKey(subject) === subjectKey(one.subject));
    return JSON.stringify(known) !== JSON.stringify(one);
  });
  if (newer.length === 0) return;
  const put = (list: readonly Assessment[]) =>
    list.map((old) => newer.find(({ subject }) => subjectKey(subject) === subjectKey(old.subject)) ?? old);
  patchAssessments(store, { past: past.map(put), kept: put(kept), future: future.map(put) });
}

/** As if they had always been there. */
function beside(store: AppStore, fresh: readonly Assessment[]): void {
  if (fresh.length === 0) return;
  const { past, kept, future } = store.getState().assessments;
  const add = (list: readonly Assessment[]) => [...fresh, ...list];
  patchAssessments(store, { past: past.map(add), kept: add(kept), future: future.map(add) });
}

/** Brings those that were there before, in no step of their own. */
export function bringAssessments(
  store: AppStore,
  fresh: readonly Assessment[],
  shelf: AssessmentShelf = ASSESSMENT_SHELF,
): void {
  const before = store.getState().assessments.kept;
  beside(store, fresh);
  keep(store, before, shelf);
}

/** Has exactly these, as one step. */
export function placeAssessments(
  store: AppStore,
  list: readonly Assessment[],
  shelf: AssessmentShelf = ASSESSMENT_SHELF,
): void {
  const { past, kept } = store.getState().assessments;
  patchAssessments(store, { past: [...past, kept].slice(-MOST_STEPS), future: [], typing: null });
  show(store, list, shelf);
}

/** Changes a judgement. A reason that is typed on is one step; an assessment in which nothing stands any more is none. */
export function assess(
  store: AppStore,
  subject: DossierSubject,
  what: Assessed,
  change: Partial<Judgement>,
  shelf: AssessmentShelf = ASSESSMENT_SHELF,
): void {
  const { kept, past, typing } = store.getState().assessments;
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
  patchAssessments(store, {
    past: isSameStep ? past : [...past, kept].slice(-MOST_STEPS),
    future: [],
    typing: now,
  });
  show(store, next, shelf);
}

/** Nothing happens where there is nothing to undo. */
export function undoAssessments(store: AppStore, shelf: AssessmentShelf = ASSESSMENT_SHELF): void {
  const { past, kept, future } = store.getState().assessments;
  const before = past.at(-1);
  if (before === undefined) return;
  patchAssessments(store, { past: past.slice(0, -1), future: [...future, kept], typing: null });
  show(store, before, shelf);
}

export function redoAssessments(store: AppStore, shelf: AssessmentShelf = ASSESSMENT_SHELF): void {
  const { past, kept, future } = store.getState().assessments;
  const next = future.at(-1);
  if (next === undefined) return;
  patchAssessments(store, { past: [...past, kept], future: future.slice(0, -1), typing: null });
  show(store, next, shelf);
}

function show(store: AppStore, kept: readonly Assessment[], shelf: AssessmentShelf): void {
  const before = store.getState().assessments.kept;
  patchAssessments(store, { kept });
  keep(store, before, shelf);
}

function keep(store: AppStore, before: readonly Assessment[], shelf: AssessmentShelf): void {
  const { kept } = store.getState().assessments;
  keepAssessmentsOnShelf(shelf, before, kept).catch(() => patchAssessments(store, { isRefused: true }));
}

function patchAssessments(store: AppStore, patch: Partial<AssessmentsState>): void {
  store.setState(({ assessments }) => ({ assessments: { ...assessments, ...patch } }));
}

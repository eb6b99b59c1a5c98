/** Edits notes. Each edit can be undone and is saved in this browser at once. */

import {
  MAX_PLANNER_NOTES,
  PLANNER_NOTE_MAX_LENGTH,
  type PlannerNote,
  tieKey,
} from '../../../domain/planner-note.ts';
import { formatPlannerNote, parsePlannerNote } from '../../../domain/planner-note-text.ts';
import { cleanLines } from '../../../lib/clean-text.ts';
import { patch } from '../../../state/patch.ts';
import {
  changeList,
  loadSaved,
  MAX_STEPS,
  type SavedTexts,
  saveTexts,
  type UndoableList,
} from '../../../state/saved-list.ts';
import type { AppStore } from '../../../state/store.ts';
import type { PlannerNoteDraft } from './planner-notes.ts';

const PLANNER_NOTE_TEXTS: SavedTexts<PlannerNote> = {
  kind: 'notes',
  keyOf: ({ id }) => id,
  format: formatPlannerNote,
  parse: parsePlannerNote,
};

export const PLANNER_NOTES: UndoableList<PlannerNote> = {
  id: 'jottings',
  maxSteps: MAX_STEPS,
  read: ({ plannerNotes }) => plannerNotes.list,
  put: ({ plannerNotes }, list) => ({ plannerNotes: { ...plannerNotes, list } }),
  save: saveTexts('plannerNotes', PLANNER_NOTE_TEXTS),
};

/** Adds saved notes, latest first, to those written meanwhile; notes not changed here follow another window. */
export function loadPlannerNotes(store: AppStore): Promise<void> {
  return loadSaved(store, PLANNER_NOTES, PLANNER_NOTE_TEXTS, (a, b) => b.madeAt - a.madeAt);
}

/**
 * Saves a draft as a new or changed note and deletes the draft. Does nothing without text, or for a new note
 * beyond {@link MAX_PLANNER_NOTES}.
 * @param at ms since 1970
 * @returns whether anything was saved
 */
export function savePlannerNote(store: AppStore, draft: PlannerNoteDraft, at: number = Date.now()): boolean {
  const text = cleanLines(draft.text, PLANNER_NOTE_MAX_LENGTH).trim();
  if (text === '') return false;
  const { list } = store.getState().plannerNotes;
  const before = list.find(({ id }) => id === draft.id);
  if (before === undefined && list.length >= MAX_PLANNER_NOTES) return false;
  const after: PlannerNote =
    before === undefined
      ? { id: crypto.randomUUID(), tie: draft.tie, text, madeAt: at, changedAt: at }
      : { ...before, text, changedAt: at };
  const next = before === undefined ? [after, ...list] : list.map((one) => (one === before ? after : one));
  if (before?.text !== text) changeList(store, PLANNER_NOTES, next);
  dropPlannerNoteDraft(store, draft);
  return true;
}

export function removePlannerNote(store: AppStore, id: string): void {
  const { list, drafts } = store.getState().plannerNotes;
  patch(store, 'plannerNotes', { drafts: drafts.filter((draft) => draft.id !== id) });
  changeList(
    store,
    PLANNER_NOTES,
    list.filter((one) => one.id !== id),
  );
}

/**
 * Adds the notes of a file as one undo step. A note with a later change here stays.
 * @returns the number of new or changed notes; `null`, with none added, beyond {@link MAX_PLANNER_NOTES}
 */
export function takePlannerNotes(store: AppStore, read: readonly PlannerNote[]): number | null {
  const { list } = store.getState().plannerNotes;
  const known = new Map(list.map((one) => [one.id, one]));
  const newer = new Map(
    read
      .filter((one) => one.changedAt > (known.get(one.id)?.changedAt ?? Number.NEGATIVE_INFINITY))
      .map((one) => [one.id, one]),
  );
  if (newer.size === 0) return 0;
  const fresh = [...newer.values()].filter(({ id }) => !known.has(id));
  if (list.length + fresh.length > MAX_PLANNER_NOTES) return null;
  changeList(store, PLANNER_NOTES, [...fresh, ...list.map((one) => newer.get(one.id) ?? one)]);
  return newer.size;
}

/** Stores a draft until its place is opened again; an empty text deletes it. */
export function holdPlannerNoteDraft(store: AppStore, draft: PlannerNoteDraft): void {
  const { drafts } = store.getState().plannerNotes;
  const others = drafts.filter((one) => draftKey(one) !== draftKey(draft));
  const text = cleanLines(draft.text, PLANNER_NOTE_MAX_LENGTH);
  patch(store, 'plannerNotes', { drafts: text === '' ? others : [...others, { ...draft, text }] });
}

export function dropPlannerNoteDraft(store: AppStore, draft: PlannerNoteDraft): void {
  holdPlannerNoteDraft(store, { ...draft, text: '' });
}

/** One draft for each changed note, and one for a new note at each link. */
export function draftKey({ id, tie }: Pick<PlannerNoteDraft, 'id' | 'tie'>): string {
  return id ?? tieKey(tie);
}

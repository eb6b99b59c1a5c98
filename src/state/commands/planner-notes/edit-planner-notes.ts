/** Edits notes. Each edit can be undone and is saved in this browser at once. */

import {
  MAX_PLANNER_NOTES,
  PLANNER_NOTE_MAX_LENGTH,
  type PlannerNote,
  tieKey,
} from '../../../domain/planner-note.ts';
import { cleanLines } from '../../../lib/clean-text.ts';
import {
  PLANNER_NOTE_SHELF,
  PLANNER_NOTE_TEXTS,
  type PlannerNoteShelf,
  readPlannerNotes,
} from '../../planner-note-shelf.ts';
import type { PlannerNoteDraft, PlannerNotesState } from '../../planner-notes.ts';
import type { AppStore } from '../../store.ts';
import { saveOnTextShelf } from '../../text-shelf.ts';
import { renewed, stepBack, stepForth, stepTo, type WaysBack, withAlways } from '../../ways-back.ts';

/**
 * Adds saved notes to those written meanwhile; notes that were not changed here follow another window.
 * Without storage, the page's notes remain.
 */
export async function loadPlannerNotes(
  store: AppStore,
  shelf: PlannerNoteShelf = PLANNER_NOTE_SHELF,
): Promise<void> {
  const found = await readPlannerNotes(shelf).catch(() => []);
  const ways = renewed(store.getState().plannerNotes, found, PLANNER_NOTE_TEXTS.keyOf);
  if (ways !== null) patchPlannerNotes(store, ways);
}

/** Adds existing notes without an undo step. */
export function bringPlannerNotes(
  store: AppStore,
  fresh: readonly PlannerNote[],
  shelf: PlannerNoteShelf = PLANNER_NOTE_SHELF,
): void {
  if (fresh.length > 0) show(store, withAlways(store.getState().plannerNotes, fresh), shelf);
}

/** Replaces all notes as one undo step. */
export function placePlannerNotes(
  store: AppStore,
  list: readonly PlannerNote[],
  shelf: PlannerNoteShelf = PLANNER_NOTE_SHELF,
): void {
  show(store, stepTo(store.getState().plannerNotes, list), shelf);
}

/**
 * Saves a draft as a new or changed note and deletes the draft. Does nothing without text, or for a new note
 * beyond {@link MAX_PLANNER_NOTES}.
 * @param at ms since 1970
 * @returns whether anything was saved
 */
export function savePlannerNote(
  store: AppStore,
  draft: PlannerNoteDraft,
  at: number = Date.now(),
  shelf: PlannerNoteShelf = PLANNER_NOTE_SHELF,
): boolean {
  const text = cleanLines(draft.text, PLANNER_NOTE_MAX_LENGTH).trim();
  if (text === '') return false;
  const { kept } = store.getState().plannerNotes;
  const before = kept.find(({ id }) => id === draft.id);
  if (before === undefined && kept.length >= MAX_PLANNER_NOTES) return false;
  const after: PlannerNote =
    before === undefined
      ? { id: crypto.randomUUID(), tie: draft.tie, text, madeAt: at, changedAt: at }
      : { ...before, text, changedAt: at };
  const list = before === undefined ? [after, ...kept] : kept.map((one) => (one === before ? after : one));
  if (before?.text !== text) placePlannerNotes(store, list, shelf);
  dropPlannerNoteDraft(store, draft);
  return true;
}

export function removePlannerNote(
  store: AppStore,
  id: string,
  shelf: PlannerNoteShelf = PLANNER_NOTE_SHELF,
): void {
  const { kept, drafts } = store.getState().plannerNotes;
  patchPlannerNotes(store, { drafts: drafts.filter((draft) => draft.id !== id) });
  placePlannerNotes(
    store,
    kept.filter((one) => one.id !== id),
    shelf,
  );
}

/**
 * Adds the notes of a file as one undo step. A note with a later change here stays.
 * @returns the number of new or changed notes; `null`, with none added, beyond {@link MAX_PLANNER_NOTES}
 */
export function takePlannerNotes(
  store: AppStore,
  read: readonly PlannerNote[],
  shelf: PlannerNoteShelf = PLANNER_NOTE_SHELF,
): number | null {
  const { kept } = store.getState().plannerNotes;
  const known = new Map(kept.map((one) => [one.id, one]));
  const newer = new Map(
    read
      .filter((one) => one.changedAt > (known.get(one.id)?.changedAt ?? Number.NEGATIVE_INFINITY))
      .map((one) => [one.id, one]),
  );
  if (newer.size === 0) return 0;
  const fresh = [...newer.values()].filter(({ id }) => !known.has(id));
  if (kept.length + fresh.length > MAX_PLANNER_NOTES) return null;
  placePlannerNotes(store, [...fresh, ...kept.map((one) => newer.get(one.id) ?? one)], shelf);
  return newer.size;
}

/** Does nothing if there is nothing to undo. */
export function undoPlannerNotes(store: AppStore, shelf: PlannerNoteShelf = PLANNER_NOTE_SHELF): void {
  const ways = stepBack(store.getState().plannerNotes);
  if (ways !== null) show(store, ways, shelf);
}

export function redoPlannerNotes(store: AppStore, shelf: PlannerNoteShelf = PLANNER_NOTE_SHELF): void {
  const ways = stepForth(store.getState().plannerNotes);
  if (ways !== null) show(store, ways, shelf);
}

/** Stores a draft until its place is opened again; an empty text deletes it. */
export function holdPlannerNoteDraft(store: AppStore, draft: PlannerNoteDraft): void {
  const { drafts } = store.getState().plannerNotes;
  const others = drafts.filter((one) => draftKey(one) !== draftKey(draft));
  const text = cleanLines(draft.text, PLANNER_NOTE_MAX_LENGTH);
  patchPlannerNotes(store, { drafts: text === '' ? others : [...others, { ...draft, text }] });
}

export function dropPlannerNoteDraft(store: AppStore, draft: PlannerNoteDraft): void {
  holdPlannerNoteDraft(store, { ...draft, text: '' });
}

/** One draft for each changed note, and one for a new note at each link. */
export function draftKey({ id, tie }: Pick<PlannerNoteDraft, 'id' | 'tie'>): string {
  return id ?? tieKey(tie);
}

function show(
  store: AppStore,
  { kept, past, future, steps }: WaysBack<PlannerNote>,
  shelf: PlannerNoteShelf,
): void {
  const before = store.getState().plannerNotes.kept;
  patchPlannerNotes(store, { kept, past, future, steps });
  saveOnTextShelf(shelf, PLANNER_NOTE_TEXTS, before, kept).catch(() =>
    patchPlannerNotes(store, { isRefused: true }),
  );
}

export function patchPlannerNotes(store: AppStore, patch: Partial<PlannerNotesState>): void {
  store.setState(({ plannerNotes }) => ({ plannerNotes: { ...plannerNotes, ...patch } }));
}

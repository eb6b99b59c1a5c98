/** Notes saved in this browser: IndexedDB, one text per id. Contains no records of files. */
import type { PlannerNote } from '../domain/planner-note.ts';
import { formatPlannerNote, parsePlannerNote } from '../domain/planner-note-text.ts';
import { makeTextShelf, readTexts, type TextShelf } from './text-shelf.ts';

export type PlannerNoteShelf = TextShelf;

export const PLANNER_NOTE_SHELF: PlannerNoteShelf = makeTextShelf('crossroads-jottings', 'jottings');

/**
 * Returns notes, latest first; skips unreadable texts and other versions.
 * @throws when the browser refuses
 */
export async function readPlannerNotes(shelf: PlannerNoteShelf): Promise<readonly PlannerNote[]> {
  return (await readTexts(shelf, parsePlannerNote)).toSorted((a, b) => b.madeAt - a.madeAt);
}

export const PLANNER_NOTE_TEXTS = { keyOf: ({ id }: PlannerNote) => id, format: formatPlannerNote };

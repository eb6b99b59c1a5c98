/** Where this browser keeps what a planner writes down: IndexedDB, the text of each by its id. No record of a file is in it. */
import type { PlannerNote } from '../domain/planner-note.ts';
import { formatPlannerNote, parsePlannerNote } from '../domain/planner-note-text.ts';
import { makeTextShelf, readTexts, type TextShelf } from './text-shelf.ts';

export type PlannerNoteShelf = TextShelf;

export const PLANNER_NOTE_SHELF: PlannerNoteShelf = makeTextShelf('crossroads-jottings', 'jottings');

/** The latest first. What is none, or of another version, is left where it is. @throws when the browser refuses */
export async function readPlannerNotes(shelf: PlannerNoteShelf): Promise<readonly PlannerNote[]> {
  return (await readTexts(shelf, parsePlannerNote)).toSorted((a, b) => b.madeAt - a.madeAt);
}

export const PLANNER_NOTE_TEXTS = { keyOf: ({ id }: PlannerNote) => id, format: formatPlannerNote };

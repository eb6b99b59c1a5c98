/** Where this browser keeps what a planner writes down: IndexedDB, the text of each by its id. No record of a file is in it. */
import type { Jotting } from '../domain/jotting.ts';
import { formatJotting, parseJotting } from '../domain/jotting-text.ts';
import { makeTextShelf, readTexts, type TextShelf } from './text-shelf.ts';

export type JottingShelf = TextShelf;

export const JOTTING_SHELF: JottingShelf = makeTextShelf('crossroads-jottings', 'jottings');

/** The latest first. What is none, or of another version, is left where it is. @throws when the browser refuses */
export async function readJottings(shelf: JottingShelf): Promise<readonly Jotting[]> {
  return (await readTexts(shelf, parseJotting)).toSorted((a, b) => b.madeAt - a.madeAt);
}

export const JOTTING_TEXTS = { keyOf: ({ id }: Jotting) => id, format: formatJotting };

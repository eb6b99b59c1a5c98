/**
 * Gradings of the user's records, saved in this browser: IndexedDB, by checksum of the file. Record numbers
 * and grades; nothing of the file itself.
 */
import { del, get, set } from 'idb-keyval';
import type { SavedGrades } from '../analysis/incidents/saved-grades.ts';
import { lazyDatabase } from './lazy-database.ts';
import { isSavingAllowed } from './saving-allowed.ts';

/** Each may reject when the browser refuses. */
export interface GradeShelf {
  readonly get: (name: string) => Promise<unknown>;
  readonly set: (name: string, grades: SavedGrades) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const withDatabase = lazyDatabase('crossroads-gradings', 'grades');

/** Unsaved grades, which last until the page closes. */
const ofPage = new Map<string, SavedGrades>();

export const GRADE_SHELF: GradeShelf = {
  get: async (name) => ofPage.get(name) ?? withDatabase((store) => get<unknown>(name, store)),
  set: async (name, grades) => {
    ofPage.set(name, grades);
    if (!isSavingAllowed()) return;
    await withDatabase((store) => set(name, grades, store));
    ofPage.delete(name);
  },
  remove: (name) => {
    ofPage.delete(name);
    return withDatabase((store) => del(name, store));
  },
};

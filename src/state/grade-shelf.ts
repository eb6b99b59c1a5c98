/** Where this browser keeps gradings of own incidents: IndexedDB, by checksum of the file. Numbers of records and grades; nothing of the file itself. */
import { del, get, set } from 'idb-keyval';
import type { KeptGrades } from '../analysis/incidents/kept-grades.ts';
import { lateDatabase } from './late-database.ts';

/** Each may reject, when the browser refuses. */
export interface GradeShelf {
  readonly get: (name: string) => Promise<unknown>;
  readonly set: (name: string, grades: KeptGrades) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const withDatabase = lateDatabase('crossroads-gradings', 'grades');

export const GRADE_SHELF: GradeShelf = {
  get: (name) => withDatabase((store) => get<unknown>(name, store)),
  set: (name, grades) => withDatabase((store) => set(name, grades, store)),
  remove: (name) => withDatabase((store) => del(name, store)),
};

/** Takes everything that a planner made out of this browser, whatever shelf it is on. */
import { clear } from 'idb-keyval';
import { lateDatabase } from '../late-database.ts';
import { forgetAllWork } from './kept-work.ts';
import { WORK_RECORDS } from './work-records.ts';

/** Names of databases with the one store that each has. */
const SHELVES = [
  ['crossroads-areas', 'areas'],
  ['crossroads-assessments', 'assessments'],
  ['crossroads-jottings', 'jottings'],
  ['crossroads-incidents', 'recipes'],
  ['crossroads-gradings', 'grades'],
  ['crossroads-briefings', 'drafts'],
] as const;

/** @throws when the browser refuses */
export async function forgetAllShelves(): Promise<void> {
  await forgetAllWork(WORK_RECORDS);
  for (const [database, records] of SHELVES) await lateDatabase(database, records)((store) => clear(store));
}

/** Deletes everything that the user made or saved in this browser. */
import { clear } from 'idb-keyval';
import { lazyDatabase } from '../lazy-database.ts';
import { deleteSavedOriginal } from '../saved-original.ts';
import { deleteAllTimes } from '../saved-rehearsals.ts';
import { deleteAllWork } from './saved-work.ts';
import { WORK_RECORDS } from './work-records.ts';
import type { WorkspacePartId } from './workspace-part.ts';

/** Database and store of each part that has one; parts without an entry have none. */
const SHELVES: Readonly<
  Record<Exclude<WorkspacePartId, 'networks' | 'scenario' | 'imports'>, readonly [string, string]>
> = {
  areas: ['crossroads-areas', 'areas'],
  assessments: ['crossroads-assessments', 'assessments'],
  jottings: ['crossroads-jottings', 'jottings'],
  recipes: ['crossroads-incidents', 'recipes'],
  gradings: ['crossroads-gradings', 'grades'],
  briefings: ['crossroads-briefings', 'drafts'],
};

/** @throws when the browser refuses */
export async function deleteAllShelves(): Promise<void> {
  await deleteAllWork(WORK_RECORDS);
  for (const [database, records] of Object.values(SHELVES))
    await lazyDatabase(database, records)((store) => clear(store));
  await deleteSavedOriginal();
  deleteAllTimes(() => localStorage);
}

/** Removes files of records from the page, as steps that can be undone. */
import { handlesOf } from '../../../state/handles.ts';
import { transact, type Undoable } from '../../../state/history.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { fileOfSet, removeSet } from './change-set.ts';
import { importAgain } from './import-files.ts';
import type { IncidentSet } from './incidents.ts';

interface FileStep {
  /** Key of the set when its file was first removed. Imported again, the set has another. */
  readonly key: number;
  readonly isOpen: boolean;
}

/** @param read imports a file again */
export function makeFileHistory(read: typeof importAgain): Undoable<FileStep> {
  return {
    id: 'imports',
    maxSteps: 20,
    put: () => ({}),
    save: (store, { key, isOpen }) => {
      const removed = handlesOf(store).removed.get(key);
      if (removed === undefined) return;
      if (isOpen) void read(store, [removed]);
      else {
        const { files } = handlesOf(store);
        const sets = store.getState().incidents?.sets ?? [];
        const set = sets.findLast((one) => files.get(one.key) === removed.file && one.part === removed.part);
        if (set !== undefined) removeSet(store, set.key);
      }
    },
  };
}

export const IMPORTED_FILES = makeFileHistory(importAgain);

/** Removes the file of a set; the file on disk stays as it is. */
export function removeFile(store: AppStore, set: IncidentSet): void {
  const { key } = set;
  const file = fileOfSet(store, set);
  if (file === undefined) {
    removeSet(store, key);
    return;
  }
  handlesOf(store).removed.set(key, file);
  transact(store, IMPORTED_FILES, { before: { key, isOpen: true }, after: { key, isOpen: false } });
}

/** Whether the removal of a set is the next of its kind to undo. */
export function isRemoved({ history }: AppState, { key }: IncidentSet): boolean {
  const last = history.past.findLast(({ of }) => of === 'imports');
  return (last?.after as FileStep | undefined)?.key === key;
}

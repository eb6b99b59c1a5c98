/** The history of open files: they are removed, or take the place of other versions, in steps that can be undone. */
import { handlesOf } from '../../../state/handles.ts';
import { transact, type Undoable } from '../../../state/history.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { fileOfSet, removeSet } from './change-set.ts';
import { cancelImport, importAgain } from './import-files.ts';
import type { FileBefore, IncidentSet } from './incidents.ts';
import { setsOf } from './patch-incidents.ts';

/** Keys of sets when they were first closed. Imported again, a set has another. */
interface FileStep {
  /** `null` if a file was removed. */
  readonly open: number | null;
  /** `null` before a file was removed. */
  readonly closed: number | null;
}

/** @param read imports a file again */
export function makeFileHistory(read: typeof importAgain): Undoable<FileStep> {
  return {
    id: 'imports',
    maxSteps: 20,
    put: () => ({}),
    save: (store, { open, closed }) => {
      dropUnreachable(store);
      const overtaken = stopReplacing(store, { open, closed });
      const there = (closed === null ? undefined : reopenedSet(store, closed)) ?? overtaken;
      if (open === null) {
        if (there !== undefined) removeSet(store, there.key);
        return;
      }
      const file = handlesOf(store).removed.get(open);
      if (file === undefined || reopenedSet(store, open) !== undefined) return;
      const replaces = there && { set: there.key, keys: keysBetween(store, there, file) };
      void read(store, [replaces === undefined ? file : { ...file, replaces }]);
    },
  };
}

export const IMPORTED_FILES = makeFileHistory(importAgain);

/** Drops removed files that undo and redo can no longer bring back. */
function dropUnreachable(store: AppStore): void {
  const { past, future } = store.getState().history;
  const { removed } = handlesOf(store);
  const keys = new Set<number | null>();
  for (const { of, before } of [...past, ...future]) {
    if (of !== 'imports') continue;
    const { open, closed } = before as FileStep;
    keys.add(open).add(closed);
  }
  for (const key of removed.keys()) if (!keys.has(key)) removed.delete(key);
}

/** Returns the open set of a file that was closed before. */
export function reopenedSet(store: AppStore, key: number): IncidentSet | undefined {
  const { files, removed } = handlesOf(store);
  const known = removed.get(key);
  return setsOf(store).findLast((one) => files.get(one.key) === known?.file && one.part === known?.part);
}

/**
 * Stops imports of earlier steps that are overtaken by this one.
 * @returns the set that the closed file was about to replace
 */
function stopReplacing(store: AppStore, { open, closed }: FileStep): IncidentSet | undefined {
  const { files, removed } = handlesOf(store);
  const { imports = [], sets = [] } = store.getState().incidents ?? {};
  const known = [open, closed].flatMap((key) => (key === null ? [] : (reopenedSet(store, key)?.key ?? [])));
  const closedFile = closed === null ? undefined : removed.get(closed)?.file;
  let overtaken: IncidentSet | undefined;
  for (const { key, before } of imports) {
    const set = before?.replaces?.set;
    if (set === undefined) continue;
    const isClosed = closedFile !== undefined && files.get(key) === closedFile;
    if (!isClosed && !known.includes(set)) continue;
    if (isClosed) overtaken = sets.find((one) => one.key === set);
    cancelImport(store, key);
  }
  return overtaken;
}

/** Returns the columns that identify the records of a set and a file, one of which is a version of the other. */
function keysBetween(store: AppStore, set: IncidentSet, other: FileBefore): readonly string[] {
  const { files } = handlesOf(store);
  const later = set.earlier.find(({ key }) => files.get(key) === other.file);
  const earlier = other.earlier.find(({ file }) => file === files.get(set.key));
  return (later ?? earlier)?.update.keys ?? [];
}

/** Removes the file of a set; the file on disk stays as it is. */
export function removeFile(store: AppStore, set: IncidentSet): void {
  const { key } = set;
  const file = fileOfSet(store, set);
  if (file === undefined) {
    removeSet(store, key);
    return;
  }
  handlesOf(store).removed.set(key, file);
  transact(store, IMPORTED_FILES, {
    before: { open: key, closed: null },
    after: { open: null, closed: key },
  });
}

/** Whether the removal of a set is the next of its kind to undo. */
export function isRemoved({ history }: AppState, { key }: IncidentSet): boolean {
  const last = history.past.findLast(({ of }) => of === 'imports')?.after as FileStep | undefined;
  return last?.open === null && last.closed === key;
}

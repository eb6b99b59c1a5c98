/** Updates an open file by a newer version, and goes back to earlier ones, in steps that can be undone. */
import { handlesOf } from '../../../state/handles.ts';
import { transact } from '../../../state/history.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { whenState } from '../../../state/when-state.ts';
import { fileOfSet } from './change-set.ts';
import { IMPORTED_FILES, reopenedSet } from './file-history.ts';
import { confirmImport } from './import-files.ts';
import type { EarlierVersion, IncidentSet } from './incidents.ts';
import { importOf } from './patch-incidents.ts';

/**
 * Imports a file as a new version of the set that it was compared with.
 * @returns whether its records are on the map
 */
export async function updateSet(store: AppStore, key: number): Promise<boolean> {
  const find = (one: number | undefined) => store.getState().incidents?.sets.find((set) => set.key === one);
  const older = find(importOf(store, key)?.opened?.overlap?.set);
  const olderFile = older && fileOfSet(store, older);
  if (!(await confirmImport(store, key, true))) return false;
  const newer = find(key);
  const newerFile = newer && fileOfSet(store, newer);
  if (older === undefined || newer?.earlier[0]?.key !== older.key) return false;
  if (olderFile === undefined || newerFile === undefined) return true;
  const { removed } = handlesOf(store);
  removed.set(older.key, olderFile);
  removed.set(key, newerFile);
  transact(store, IMPORTED_FILES, {
    before: { open: older.key, closed: key },
    after: { open: key, closed: older.key },
  });
  return true;
}

/**
 * Opens an earlier version of a set in its place. Does nothing if its file is gone.
 * @param history replaceable, so that tests need no worker
 * @returns whether its records are on the map
 */
export async function openVersion(
  store: AppStore,
  set: IncidentSet,
  version: EarlierVersion,
  history = IMPORTED_FILES,
): Promise<boolean> {
  const { removed } = handlesOf(store);
  const now = fileOfSet(store, set);
  const at = set.earlier.indexOf(version);
  const [earlier, ...before] = now?.earlier.slice(at) ?? [];
  if (now === undefined || earlier === undefined || earlier.file === null) return false;
  const { file, name, part, recipe, importedAt } = earlier;
  removed.set(set.key, now);
  removed.set(version.key, {
    id: set.id,
    file,
    name,
    part,
    recipe,
    importedAt,
    isShown: set.isShown,
    shared: [],
    earlier: before,
  });
  transact(store, history, {
    before: { open: set.key, closed: version.key },
    after: { open: version.key, closed: set.key },
  });
  await whenState(store, (state) => !selectIsReplacing(state, set));
  return reopenedSet(store, version.key) !== undefined;
}

/** Whether another version is being read that takes the place of a set. */
export function selectIsReplacing({ incidents }: AppState, { key }: IncidentSet): boolean {
  return (
    incidents?.imports.some(({ before, failure }) => before?.replaces?.set === key && failure === null) ===
    true
  );
}

import { haveSameBytes } from '../../../lib/same-bytes.ts';
import { handlesOf } from '../../../state/handles.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { whenState } from '../../../state/when-state.ts';
import type { IncidentImport, IncidentSet } from './incidents.ts';
import { importOf, patchImport } from './patch-incidents.ts';

/** Returns an older set or import of the same part of the same file, or `null` if none is known. */
export function selectOlderSame(
  { incidents }: Pick<AppState, 'incidents'>,
  { sameAs, opened: own }: Pick<IncidentImport, 'sameAs' | 'opened'>,
): IncidentImport | IncidentSet | null {
  const isSame = (key: number, part: number | undefined) =>
    sameAs?.includes(key) === true && part === own?.summary.part;
  return (
    incidents?.sets.find(({ key, part }) => isSame(key, part)) ??
    incidents?.imports.find(({ key, opened }) => isSame(key, opened?.summary.part)) ??
    null
  );
}

/** Finds older imports of the same file, so that the user can be warned. */
export async function findSame(store: AppStore, { key }: IncidentImport): Promise<void> {
  const { imports = [], sets = [] } = store.getState().incidents ?? {};
  const { files } = handlesOf(store);
  const file = files.get(key);
  const sameAs: number[] = [];
  for (const older of [...sets, ...imports]) {
    const other = older.key < key ? files.get(older.key) : undefined;
    if (file !== undefined && other !== undefined && (await haveSameBytes(other, file))) {
      sameAs.push(older.key);
    }
  }
  patchImport(store, key, { sameAs });
}

/** Resolves when older imports of the same file are known, or the import is gone. */
export function whenCompared(store: AppStore, key: number): Promise<void> {
  return whenState(store, () => importOf(store, key)?.sameAs !== null);
}

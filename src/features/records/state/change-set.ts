import { makeTemplate } from '../../../importers/incidents/mapping-template.ts';
import { endFile, handlesOf } from '../../../state/handles.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { exploreShownSets } from '../../explore/state/explore-sets.ts';
import { deleteGrades } from './grade-incidents.ts';
import type { EarlierFile, EarlierVersion, FileBefore, IncidentSet } from './incidents.ts';
import { patchSet, setOf, setsOf } from './patch-incidents.ts';
import { saveGradesNow } from './save-grades.ts';

export function changeSet(
  store: AppStore,
  key: number,
  change: Partial<Pick<IncidentSet, 'name' | 'isShown'>>,
): void {
  patchSet(store, key, change);
  if (change.isShown !== undefined) void exploreShownSets(store);
}

/** Returns what imports the file of a set again as it is; nothing if its file is gone. */
export function fileOfSet(
  store: AppStore,
  { key, id, name, part, isShown, understood, importedAt, earlier, shared }: IncidentSet,
): FileBefore | undefined {
  const file = handlesOf(store).files.get(key);
  if (file === undefined) return undefined;
  const recipe = makeTemplate(name, understood.summary, understood.mapping);
  const before = withFiles(store, earlier);
  return { id, file, name, part, isShown, recipe, importedAt, earlier: before, shared };
}

/** Returns earlier versions with their files. */
export function withFiles(store: AppStore, earlier: readonly EarlierVersion[]): readonly EarlierFile[] {
  const { files } = handlesOf(store);
  return earlier.map(({ key, ...version }) => ({ ...version, file: files.get(key) ?? null }));
}

/** Removes a set from the page; the file on disk stays as it is. */
export function removeSet(store: AppStore, key: number): void {
  const earlier = setOf(store, key)?.earlier ?? [];
  saveGradesNow(store, key);
  patch(store, 'incidents', { sets: setsOf(store).filter((one) => one.key !== key) });
  for (const one of [key, ...earlier.map((version) => version.key)]) endFile(store, one);
  deleteGrades(store, key);
  void exploreShownSets(store);
}

import { makeTemplate } from '../../../importers/incidents/mapping-template.ts';
import { endFile, handlesOf } from '../../../state/handles.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { exploreShownSets } from '../../explore/state/explore-sets.ts';
import { deleteGrades } from './grade-incidents.ts';
import type { FileBefore, IncidentSet } from './incidents.ts';
import { saveGradesNow } from './save-grades.ts';

export function changeSet(
  store: AppStore,
  key: number,
  change: Partial<Pick<IncidentSet, 'name' | 'isShown'>>,
): void {
  const sets = store.getState().incidents?.sets ?? [];
  patch(store, 'incidents', { sets: sets.map((one) => (one.key === key ? { ...one, ...change } : one)) });
  if (change.isShown !== undefined) void exploreShownSets(store);
}

/** Returns what imports the file of a set again as it is; nothing if its file is gone. */
export function fileOfSet(
  store: AppStore,
  { key, name, part, isShown, understood: { summary, mapping } }: IncidentSet,
): FileBefore | undefined {
  const file = handlesOf(store).files.get(key);
  return file && { file, name, part, isShown, recipe: makeTemplate(name, summary, mapping) };
}

/** Removes a set from the page; the file on disk stays as it is. */
export function removeSet(store: AppStore, key: number): void {
  const sets = store.getState().incidents?.sets ?? [];
  saveGradesNow(store, key);
  patch(store, 'incidents', { sets: sets.filter((one) => one.key !== key) });
  endFile(store, key);
  deleteGrades(store, key);
  void exploreShownSets(store);
}

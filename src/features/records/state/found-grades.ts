/**
 * Gradings of an earlier file, found for the same records of a newer one when only that is open. They are offered
 * and not added at once: another agency's file may have the same ids.
 */
import { fingerprintRows, idColumnOf, matchPrints } from '../../../analysis/incidents/record-identity.ts';
import { GRADINGS } from '../../../domain/grading.ts';
import { yieldThrough } from '../../../lib/yield-to-event-loop.ts';
import { transact } from '../../../state/history.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { RECORD_GRADES } from './grade-incidents.ts';
import type { FoundGrades } from './gradings.ts';
import { gradedNames, readGrades } from './save-grades.ts';

/**
 * Looks for grades of the records of a set, in files that are not open. Only for a file without saved grades: those
 * that the user removed do not come back.
 */
export async function findGrades(store: AppStore, key: number): Promise<void> {
  const set = store.getState().incidents?.sets.find((one) => one.key === key);
  const { shelves, columns } = store.getState().gradings;
  const name = shelves.get(key) ?? null;
  if (set === undefined || name === null || columns.has(key)) return;
  const { table } = set.taken;
  const open = new Set(shelves.values());
  let [best, prints]: [FoundGrades | null, Float64Array | null] = [null, null];
  try {
    const names = await gradedNames(store);
    if (names.has(name)) return;
    for (const other of names) {
      const grades = open.has(other) ? null : await readGrades(store, other);
      if (grades?.identities == null || grades.identities.column !== idColumnOf(table)) continue;
      prints ??= await yieldThrough(fingerprintRows(table));
      const places = await yieldThrough(matchPrints(prints, grades.identities.prints));
      const count = places.reduce((sum, place) => sum + Number(place > 0), 0);
      if (count > (best?.count ?? 0)) best = { file: grades.identities.file, count, grades, places };
    }
  } catch {
    // The browser refuses its storage: nothing can be found.
    return;
  }
  const isOpen = store.getState().incidents?.sets.some((one) => one.key === key) === true;
  if (best !== null && isOpen) setFound(store, key, best);
}

/** Adds the found grades to the records without one. Each grading is one undo step. */
export function addFoundGrades(store: AppStore, key: number): void {
  const found = store.getState().gradings.found.get(key);
  if (found === undefined) return;
  const { places, grades } = found;
  for (const grading of GRADINGS) {
    const given = grades.grades[grading];
    if (given === undefined) continue;
    const before = store.getState().gradings.columns.get(key)?.[grading] ?? null;
    const after = before?.slice() ?? new Uint8Array(places.length);
    let count = 0;
    for (let row = 0; row < places.length; row += 1) {
      const grade = given[(places[row] as number) - 1] ?? 0;
      if (grade === 0 || after[row] !== 0) continue;
      after[row] = grade;
      count += 1;
    }
    if (count === 0) continue;
    transact(store, RECORD_GRADES, {
      before: { grading, count, columns: new Map([[key, before]]) },
      after: { grading, count, columns: new Map([[key, after]]) },
    });
  }
  setFound(store, key, null);
}

/** @param found `null` removes the offer */
function setFound(store: AppStore, key: number, found: FoundGrades | null): void {
  const all = new Map(store.getState().gradings.found);
  if (found === null) all.delete(key);
  else all.set(key, found);
  patch(store, 'gradings', { found: all });
}

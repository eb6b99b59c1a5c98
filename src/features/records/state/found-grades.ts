/**
 * Gradings of an earlier file, found for the same records of a newer one when only that is open. They are offered
 * and not added at once: another agency's file may have the same ids.
 */
import { fingerprintRows, idColumnOf, matchPrints } from '../../../analysis/incidents/record-identity.ts';
import { unpackGrades } from '../../../analysis/incidents/saved-grades.ts';
import { GRADINGS } from '../../../domain/grading.ts';
import { allSteps } from '../../../lib/all-steps.ts';
import { yieldThrough } from '../../../lib/yield-to-event-loop.ts';
import { transact } from '../../../state/history.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { RECORD_GRADES } from './grade-incidents.ts';
import type { FoundGrades } from './gradings.ts';
import { setOf } from './patch-incidents.ts';
import { gradedNames, readGrades } from './save-grades.ts';

/** Beyond the numbers of all records, so without grades. */
const NO_RECORD = 0xffff_ffff;

/**
 * Looks for grades of the records of a set, in files that are not open. Only for a file without saved grades: those
 * that the user removed do not come back.
 */
export async function findGrades(store: AppStore, key: number): Promise<void> {
  const set = setOf(store, key);
  const { shelves, columns } = store.getState().gradings;
  const name = shelves.get(key) ?? null;
  if (set === null || name === null || columns.has(key)) return;
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
      if (count <= (best?.count ?? 0)) continue;
      const record = places.map((place) => grades.records[place - 1] ?? NO_RECORD);
      best = { file: grades.identities.file, count, grades, record };
    }
  } catch {
    // The browser refuses its storage: nothing can be found.
    return;
  }
  if (best !== null && setOf(store, key) !== null) setFound(store, key, best);
}

/** Adds the found grades to the records without one. Each grading is one undo step. */
export function addFoundGrades(store: AppStore, key: number): void {
  const found = store.getState().gradings.found.get(key);
  if (found === undefined) return;
  const before = store.getState().gradings.columns.get(key) ?? {};
  const after = allSteps(unpackGrades(found.grades, found.record, before));
  for (const grading of GRADINGS) {
    const [from, to] = [before[grading] ?? null, after[grading]];
    const count = to?.reduce((sum, grade, row) => sum + Number(grade !== (from?.[row] ?? 0)), 0) ?? 0;
    if (to === undefined || count === 0) continue;
    transact(store, RECORD_GRADES, {
      before: { grading, count, columns: new Map([[key, from]]) },
      after: { grading, count, columns: new Map([[key, to]]) },
    });
  }
  dismissFoundGrades(store, key);
}

/** Removes the offer until the file is opened again. */
export function dismissFoundGrades(store: AppStore, key: number): void {
  setFound(store, key, null);
}

/** @param found `null` removes the offer */
function setFound(store: AppStore, key: number, found: FoundGrades | null): void {
  const all = new Map(store.getState().gradings.found);
  if (found === null) all.delete(key);
  else all.set(key, found);
  patch(store, 'gradings', { found: all });
}

/** Saves gradings in this browser and restores them when the same file is imported again. */
import { carryGrades } from '../../../analysis/incidents/carry-grades.ts';
import {
  type GradedTable,
  overGrades,
  packOver,
  readSavedGrades,
  type SavedGrades,
  unpackGrades,
} from '../../../analysis/incidents/saved-grades.ts';
import type { GradeColumns, Grading } from '../../../domain/grading.ts';
import { allSteps } from '../../../lib/all-steps.ts';
import { yieldThrough } from '../../../lib/yield-to-event-loop.ts';
import { GRADE_SHELF, type GradeShelf } from '../../grade-shelf.ts';
import type { GradeEdit, GradingsState } from '../../gradings.ts';
import type { OpenedFile } from '../../incidents.ts';
import type { AppStore } from '../../store.ts';

/** Debounce: save after this time without grading. */
const REST_MS = 300;

/** Sets with unsaved grades, by store. */
const waiting = new WeakMap<
  AppStore,
  { readonly sets: Set<number>; readonly timer: ReturnType<typeof setTimeout>; readonly shelf: GradeShelf }
>();

/**
 * Finds the key of a set's saved grades and restores them. The key is the checksum of the file, the number of
 * its table and whether that has a header: records are identified by number.
 * @param sum of the file, from `checksumOf`
 */
export async function bringGrades(
  store: AppStore,
  key: number,
  sum: string | null,
  { summary }: Pick<OpenedFile, 'summary'>,
  shelf: GradeShelf = GRADE_SHELF,
): Promise<void> {
  const name = sum === null ? null : `${sum} ${summary.part} ${summary.dialect?.hasHeader ?? true}`;
  // A removed set may still be saving.
  await keeping.get(shelf);
  const kept =
    name === null ? null : await yieldThrough(readSavedGrades(await shelf.get(name).catch(() => null)));
  for (;;) {
    const table = tableOf(store, key);
    // Removed meanwhile.
    if (table === null) return;
    const { gradings } = store.getState();
    const shelves = new Map([...gradings.shelves, [key, name]]);
    const sharers = setsOfName(store, gradings.shelves, name);
    const brought = await yieldThrough(share(gradings, key, table.record, kept, sharers));
    // Include what was graded meanwhile.
    if (store.getState().gradings !== gradings) continue;
    const unsaved = name === null ? new Set([...gradings.unsaved, key]) : gradings.unsaved;
    store.setState({ gradings: { ...brought, shelves, unsaved } });
    // Earlier gradings had no key to be saved under.
    if (gradings.columns.has(key)) saveGradesSoon(store, [key], shelf);
    return;
  }
}

/**
 * Restores grades of a file that were saved elsewhere, in the database and in its open sets.
 * @param name key of the file part in the database
 * @param isStronger whether they override existing grades; otherwise existing grades win
 */
export async function bringSavedGrades(
  store: AppStore,
  name: string,
  brought: SavedGrades,
  isStronger: boolean,
  shelf: GradeShelf = GRADE_SHELF,
): Promise<void> {
  await keeping.get(shelf);
  const kept = await yieldThrough(readSavedGrades(await shelf.get(name).catch(() => null)));
  const all = allSteps(isStronger ? overGrades(kept, brought) : overGrades(brought, kept));
  // Without storage, grades last until the page closes.
  await shelf.set(name, all ?? brought).catch(() => undefined);
  for (const { set, record } of gradedSetsOf(store, name)) {
    const { gradings } = store.getState();
    store.setState({ gradings: allSteps(withSaved(gradings, set, brought, record)) });
  }
}

/** Returns open sets of a key, with their grades. */
export function gradedSetsOf(store: AppStore, name: string): readonly GradedSet[] {
  return setsOfName(store, store.getState().gradings.shelves, name);
}

interface GradedSet extends GradedTable {
  readonly set: number;
}

/** Returns all sets with grades under a key. */
function setsOfName(
  store: AppStore,
  shelves: GradingsState['shelves'],
  name: string | null,
): readonly GradedSet[] {
  const { columns } = store.getState().gradings;
  return [...shelves].flatMap(([set, other]) => {
    const record = name !== null && other === name ? tableOf(store, set)?.record : undefined;
    return record === undefined ? [] : [{ set, record, columns: columns.get(set) ?? {} }];
  });
}

/**
 * Merges saved grades, and those of other open sets of the same file, into a new set; and its grades into the
 * other sets.
 */
function* share(
  gradings: GradingsState,
  key: number,
  record: Uint32Array,
  kept: SavedGrades | null,
  sharers: readonly GradedSet[],
): Generator<void, GradingsState> {
  const all = sharers.length === 0 ? kept : yield* packOver(kept, sharers);
  const brought = all === null ? gradings : yield* withSaved(gradings, key, all, record);
  const columns = new Map(brought.columns);
  for (const { set, columns: before, record: theirs } of sharers) {
    const after = { ...before };
    for (const [grading, given] of entriesOf(gradings.columns.get(key) ?? {})) {
      const column = carryGrades(null, given, record, { column: before[grading] ?? null, record: theirs });
      if (column !== null) after[grading] = column;
      yield;
    }
    columns.set(set, after);
  }
  return { ...brought, columns };
}

function entriesOf(columns: GradeColumns): readonly [Grading, Uint8Array][] {
  return Object.entries(columns) as [Grading, Uint8Array][];
}

/**
 * Puts saved grades under newer ones, also in each undo step: undo would otherwise remove the saved grades.
 */
function* withSaved(
  gradings: GradingsState,
  key: number,
  kept: SavedGrades,
  record: Uint32Array,
): Generator<void, GradingsState> {
  function* columnOf(grading: Grading, column: Uint8Array | null) {
    const merged = yield* unpackGrades(kept, record, column === null ? {} : { [grading]: column });
    return merged[grading] ?? null;
  }
  function* editsOf(edits: readonly GradeEdit[]) {
    const all: GradeEdit[] = [];
    for (const edit of edits) {
      const changes: GradeEdit['changes'][number][] = [];
      for (const change of edit.changes) {
        if (change.set !== key) changes.push(change);
        else {
          const before = yield* columnOf(edit.grading, change.before);
          changes.push({ set: key, before, after: yield* columnOf(edit.grading, change.after) });
        }
      }
      all.push({ ...edit, changes });
    }
    return all;
  }
  const columns = yield* unpackGrades(kept, record, gradings.columns.get(key) ?? {});
  return {
    ...gradings,
    columns: new Map([...gradings.columns, [key, columns]]),
    past: yield* editsOf(gradings.past),
    future: yield* editsOf(gradings.future),
  };
}

/** Saves grades after `REST_MS` without grading. */
export function saveGradesSoon(store: AppStore, keys: readonly number[], shelf: GradeShelf): void {
  const before = waiting.get(store);
  if (before !== undefined) clearTimeout(before.timer);
  const sets = new Set([...(before?.sets ?? []), ...keys]);
  const timer = setTimeout(() => {
    waiting.delete(store);
    saveGrades(store, sets, shelf);
  }, REST_MS);
  waiting.set(store, { sets, timer, shelf });
}

/** Saves pending grades of a set that is about to be removed. */
export function saveGradesNow(store: AppStore, key: number): void {
  const { sets, shelf } = waiting.get(store) ?? {};
  if (shelf !== undefined && sets?.delete(key) === true) saveGrades(store, new Set([key]), shelf);
}

/** Last write, by database: each builds on the one before. */
const keeping = new WeakMap<GradeShelf, Promise<void>>();

/** Saves current grades of some sets, and of those that share them. */
function saveGrades(store: AppStore, keys: ReadonlySet<number>, shelf: GradeShelf): void {
  const { shelves } = store.getState().gradings;
  for (const name of new Set([...keys].map((key) => shelves.get(key) ?? null))) {
    if (name === null) continue;
    const sets = setsOfName(store, shelves, name);
    const put = async () => {
      const kept = await yieldThrough(readSavedGrades(await shelf.get(name)));
      const packed = await yieldThrough(packOver(kept, sets));
      await (packed === null ? shelf.remove(name) : shelf.set(name, packed));
    };
    const before = keeping.get(shelf) ?? Promise.resolve();
    keeping.set(
      shelf,
      before.then(put).then(
        () => markSaved(store, sets, true),
        () => markSaved(store, sets, false),
      ),
    );
  }
}

/** Grades that the browser refuses last until the page closes. */
function markSaved(store: AppStore, sets: readonly GradedSet[], isSaved: boolean): void {
  const unsaved = new Set(store.getState().gradings.unsaved);
  if (isSaved && unsaved.size === 0) return;
  for (const { set } of sets) isSaved ? unsaved.delete(set) : unsaved.add(set);
  store.setState(({ gradings }) => ({ gradings: { ...gradings, unsaved } }));
}

function tableOf(store: AppStore, key: number) {
  return store.getState().incidents?.sets.find((set) => set.key === key)?.taken.table ?? null;
}

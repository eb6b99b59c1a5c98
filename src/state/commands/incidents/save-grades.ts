/** Keeps gradings in this browser, and brings those that were kept when the same file comes in again. */
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

/** So long after the last act of grading. */
const REST_MS = 300;

/** Sets that wait to be kept, by store. */
const waiting = new WeakMap<
  AppStore,
  { readonly sets: Set<number>; readonly timer: ReturnType<typeof setTimeout>; readonly shelf: GradeShelf }
>();

/**
 * Finds out under what name the grades of a set are kept, and brings them. The name is the checksum of the file, with which of its tables was read and whether its first line was: records
 * are told by their numbers.
 * @param sum of the file, as `checksumOf` gives it
 */
export async function bringGrades(
  store: AppStore,
  key: number,
  sum: string | null,
  { summary }: Pick<OpenedFile, 'summary'>,
  shelf: GradeShelf = GRADE_SHELF,
): Promise<void> {
  const name = sum === null ? null : `${sum} ${summary.part} ${summary.dialect?.hasHeader ?? true}`;
  // The same file may have gone just now.
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
    // Something was graded meanwhile: it has to stand as well.
    if (store.getState().gradings !== gradings) continue;
    const unsaved = name === null ? new Set([...gradings.unsaved, key]) : gradings.unsaved;
    store.setState({ gradings: { ...brought, shelves, unsaved } });
    // What was graded before this had no name to be kept under.
    if (gradings.columns.has(key)) saveGradesSoon(store, [key], shelf);
    return;
  }
}

/**
 * Brings grades of a file that were kept elsewhere: to the shelf, and to the sets of it that are open.
 * @param name of the part of the file, as the shelf has it
 * @param isStronger whether they win over what is here; else this does, grade by grade
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
  // What the browser refuses lasts as long as the page.
  await shelf.set(name, all ?? brought).catch(() => undefined);
  for (const { set, record } of gradedSetsOf(store, name)) {
    const { gradings } = store.getState();
    store.setState({ gradings: allSteps(withSaved(gradings, set, brought, record)) });
  }
}

/** Sets of one name that are open, with their grades. */
export function gradedSetsOf(store: AppStore, name: string): readonly GradedSet[] {
  return setsOfName(store, store.getState().gradings.shelves, name);
}

interface GradedSet extends GradedTable {
  readonly set: number;
}

/** All sets whose grades are kept under a name. */
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

/** Kept grades, with those that other sets of the same file have by now, for a set that came in; and what was graded in this meanwhile, for the others. */
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

/** Kept grades under those that were given before they came, and under each step back to these, which would take the kept ones away as well. */
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

/** Keeps the grades of some sets once nobody has graded for a moment. */
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

/** Keeps now what waits to be kept of a set, which is about to go. */
export function saveGradesNow(store: AppStore, key: number): void {
  const { sets, shelf } = waiting.get(store) ?? {};
  if (shelf !== undefined && sets?.delete(key) === true) saveGrades(store, new Set([key]), shelf);
}

/** The last to be kept, by shelf: each adds to what the one before has put there. */
const keeping = new WeakMap<GradeShelf, Promise<void>>();

/** Keeps the grades of some sets as they are now, and of those that share them. */
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

/** What the browser refuses lasts as long as the page, which says so. */
function markSaved(store: AppStore, sets: readonly GradedSet[], isSaved: boolean): void {
  const unsaved = new Set(store.getState().gradings.unsaved);
  if (isSaved && unsaved.size === 0) return;
  for (const { set } of sets) isSaved ? unsaved.delete(set) : unsaved.add(set);
  store.setState(({ gradings }) => ({ gradings: { ...gradings, unsaved } }));
}

function tableOf(store: AppStore, key: number) {
  return store.getState().incidents?.sets.find((set) => set.key === key)?.taken.table ?? null;
}

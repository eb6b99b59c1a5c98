/** Saves gradings in this browser and restores them when the same file is imported again. */
import { carryGrades } from '../../../analysis/incidents/carry-grades.ts';
import {
  identifyRecords,
  readIdentities,
  type SavedIdentities,
} from '../../../analysis/incidents/record-identity.ts';
import {
  type GradedTable,
  overGrades,
  packOver,
  readSavedGrades,
  type SavedGrades,
  unpackGrades,
  withoutPaired,
} from '../../../analysis/incidents/saved-grades.ts';
import type { GradeColumns, Grading } from '../../../domain/grading.ts';
import { allSteps } from '../../../lib/all-steps.ts';
import { yieldThrough } from '../../../lib/yield-to-event-loop.ts';
import type { Change } from '../../../state/changes.ts';
import { REPOSITORY } from '../../../state/repository.ts';
import { isSavingAllowed } from '../../../state/saving-allowed.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import type { GradedColumns, GradingsState } from './gradings.ts';
import type { OpenedFile, Overlap } from './incidents.ts';
import { setOf } from './patch-incidents.ts';

/** Grades with the identities of their records. Grades of earlier versions have none until their file is opened. */
export interface IdentifiedGrades extends SavedGrades {
  readonly identities: SavedIdentities | null;
}

/** Grades in the store, and their changes. */
type Graded = Pick<AppState, 'gradings' | 'history'>;

/** Debounce: save after this time without grading. */
const REST_MS = 300;

/** Sets with unsaved grades, by store. */
const waiting = new WeakMap<
  AppStore,
  { readonly sets: Set<number>; readonly timer: ReturnType<typeof setTimeout> }
>();

/** Grades that were not saved, which last until the page closes. */
const unsavedGrades = new WeakMap<AppStore, Map<string, IdentifiedGrades>>();

/** @returns `null` for none. @throws when the browser refuses */
export async function readGrades(store: AppStore, name: string): Promise<IdentifiedGrades | null> {
  const value = unsavedGrades.get(store)?.get(name) ?? (await REPOSITORY.gradings.get(name));
  const grades = await yieldThrough(readSavedGrades(value));
  if (grades === null) return null;
  const { identities } = value as Partial<IdentifiedGrades>;
  return { ...grades, identities: readIdentities(identities, grades.records.length) };
}

/** Keys of all saved grades. @throws when the browser refuses */
export async function gradedNames(store: AppStore): Promise<ReadonlySet<string>> {
  return new Set([...(unsavedGrades.get(store)?.keys() ?? []), ...(await REPOSITORY.gradings.keys())]);
}

/** @throws when the browser refuses */
async function writeGrades(store: AppStore, name: string, grades: IdentifiedGrades | null): Promise<void> {
  const unsaved = unsavedGrades.get(store) ?? new Map<string, IdentifiedGrades>();
  unsavedGrades.set(store, unsaved);
  if (grades === null) unsaved.delete(name);
  else {
    unsaved.set(name, grades);
    if (!isSavingAllowed()) return;
  }
  await REPOSITORY.gradings.update(name, () => grades ?? undefined);
  unsaved.delete(name);
}

/**
 * Finds the key of a set's saved grades and restores them. The key is the checksum of the file, the number of
 * its table and whether that has a header: records are identified by number.
 * @param sum of the file, from `checksumOf`
 * @param update with the version that the set replaced, whose records have their grades already
 */
export async function bringGrades(
  store: AppStore,
  key: number,
  sum: string | null,
  { summary }: Pick<OpenedFile, 'summary'>,
  update: Overlap | null = null,
): Promise<void> {
  const name = sum === null ? null : `${sum} ${summary.part} ${summary.dialect?.hasHeader ?? true}`;
  // A removed set may still be saving.
  await lastWrite;
  const kept = name === null ? null : await readGrades(store, name).catch(() => null);
  for (;;) {
    const table = setOf(store, key)?.taken.table;
    // Removed meanwhile.
    if (table === undefined) return;
    const graded = store.getState();
    const { gradings } = graded;
    const shelves = new Map([...gradings.shelves, [key, name]]);
    const sharers = setsOfName(store, gradings.shelves, name);
    const rest = update === null ? kept : withoutPaired(kept, table.record, update.olderRows);
    const brought = await yieldThrough(share(graded, key, table.record, rest, sharers));
    // Include what was graded meanwhile.
    if (store.getState().gradings !== gradings || store.getState().history !== graded.history) continue;
    const unsaved = name === null ? new Set([...gradings.unsaved, key]) : gradings.unsaved;
    store.setState({ ...brought, gradings: { ...brought.gradings, shelves, unsaved } });
    // Earlier gradings had no key to be saved under, or no identities.
    if (gradings.columns.has(key) || kept?.identities === null) saveGradesSoon(store, [key]);
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
): Promise<void> {
  await lastWrite;
  const kept = await readGrades(store, name).catch(() => null);
  const all = allSteps(isStronger ? overGrades(kept, brought) : overGrades(brought, kept));
  // Without storage, grades last until the page closes.
  await writeGrades(store, name, { ...(all ?? brought), identities: null }).catch(() => undefined);
  const sets = gradedSetsOf(store, name);
  for (const { set, record } of sets) {
    store.setState(allSteps(withSaved(store.getState(), set, brought, record)));
  }
  // With their identities.
  if (sets.length > 0)
    saveGradesSoon(
      store,
      sets.map(({ set }) => set),
    );
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
    const record = name !== null && other === name ? setOf(store, set)?.taken.table.record : undefined;
    return record === undefined ? [] : [{ set, record, columns: columns.get(set) ?? {} }];
  });
}

/**
 * Merges saved grades, and those of other open sets of the same file, into a new set; and its grades into the
 * other sets.
 */
function* share(
  graded: Graded,
  key: number,
  record: Uint32Array,
  kept: SavedGrades | null,
  sharers: readonly GradedSet[],
): Generator<void, Graded> {
  const all = sharers.length === 0 ? kept : yield* packOver(kept, sharers);
  const { gradings, history } = all === null ? graded : yield* withSaved(graded, key, all, record);
  const columns = new Map(gradings.columns);
  for (const { set, columns: before, record: theirs } of sharers) {
    const after = { ...before };
    for (const [grading, given] of entriesOf(graded.gradings.columns.get(key) ?? {})) {
      const column = carryGrades(null, given, record, { column: before[grading] ?? null, record: theirs });
      if (column !== null) after[grading] = column;
      yield;
    }
    columns.set(set, after);
  }
  return { gradings: { ...gradings, columns }, history };
}

function entriesOf(columns: GradeColumns): readonly [Grading, Uint8Array][] {
  return Object.entries(columns) as [Grading, Uint8Array][];
}

/**
 * Puts saved grades under newer ones, also in each undo step: undo would otherwise remove the saved grades.
 */
function* withSaved(
  { gradings, history: { past, future, typed } }: Graded,
  key: number,
  kept: SavedGrades,
  record: Uint32Array,
): Generator<void, Graded> {
  function* merged(value: GradedColumns) {
    const column = value.columns.get(key);
    if (column === undefined) return value;
    const { grading } = value;
    const columns = yield* unpackGrades(kept, record, column === null ? {} : { [grading]: column });
    return { ...value, columns: new Map([...value.columns, [key, columns[grading] ?? null]]) };
  }
  function* changesOf(changes: readonly Change[]) {
    const all: Change[] = [];
    for (const change of changes) {
      if (change.of !== 'gradings') all.push(change);
      else {
        const { before, after } = change as Change<GradedColumns>;
        all.push({ ...change, before: yield* merged(before), after: yield* merged(after) });
      }
    }
    return all;
  }
  const columns = yield* unpackGrades(kept, record, gradings.columns.get(key) ?? {});
  return {
    gradings: { ...gradings, columns: new Map([...gradings.columns, [key, columns]]) },
    history: { past: yield* changesOf(past), future: yield* changesOf(future), typed },
  };
}

/** Saves grades after `REST_MS` without grading. */
export function saveGradesSoon(store: AppStore, keys: readonly number[]): void {
  const before = waiting.get(store);
  if (before !== undefined) clearTimeout(before.timer);
  const sets = new Set([...(before?.sets ?? []), ...keys]);
  const timer = setTimeout(() => {
    waiting.delete(store);
    saveGrades(store, sets);
  }, REST_MS);
  waiting.set(store, { sets, timer });
}

/** What brings grades to updated files. */
let arriving: Promise<unknown> = Promise.resolve();

/** Lets the work be saved only after a task: a file without the grades of its earlier version would look ungraded. */
export function beforeSaving(task: Promise<void>): Promise<void> {
  arriving = Promise.allSettled([arriving, task]);
  return task;
}

/** Resolves when all grades are saved that belong to the files in the work. */
export async function whenGradesAreSaved(store: AppStore): Promise<void> {
  await arriving;
  const pending = waiting.get(store);
  if (pending !== undefined) {
    clearTimeout(pending.timer);
    waiting.delete(store);
    saveGrades(store, pending.sets);
  }
  await lastWrite;
}

/** Saves pending grades of a set that is about to be removed. */
export function saveGradesNow(store: AppStore, key: number): void {
  if (waiting.get(store)?.sets.delete(key) === true) saveGrades(store, new Set([key]));
}

/** The last write: each builds on the one before. */
let lastWrite: Promise<void> = Promise.resolve();

/** Saves current grades of some sets, and of those that share them. */
function saveGrades(store: AppStore, keys: ReadonlySet<number>): void {
  const { shelves } = store.getState().gradings;
  for (const name of new Set([...keys].map((key) => shelves.get(key) ?? null))) {
    if (name === null) continue;
    const sets = setsOfName(store, shelves, name);
    // They may be removed before it is their turn.
    const tables = sets.map(({ set }) => setOf(store, set)?.taken.table);
    const put = async () => {
      const kept = await readGrades(store, name);
      const grades = await yieldThrough(packOver(kept, sets));
      const table = tables.find((one) => one !== undefined);
      const identities =
        grades === null || table === undefined
          ? null
          : await yieldThrough(identifyRecords(grades.records, table, kept));
      await writeGrades(store, name, grades && { ...grades, identities });
    };
    lastWrite = lastWrite.then(put).then(
      () => markSaved(store, sets, true),
      () => markSaved(store, sets, false),
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

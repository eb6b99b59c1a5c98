/** Keeps gradings in this browser, and brings those that were kept when the same file comes in again. */
import {
  type KeptGrades,
  packGrades,
  readKeptGrades,
  unpackGrades,
} from '../../../analysis/incidents/kept-grades.ts';
import type { Grading } from '../../../domain/grading.ts';
import { breatheThrough } from '../../../lib/breathe.ts';
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
  const kept =
    name === null ? null : await breatheThrough(readKeptGrades(await shelf.get(name).catch(() => null)));
  for (;;) {
    const table = tableOf(store, key);
    // Removed meanwhile.
    if (table === null) return;
    const { gradings } = store.getState();
    const brought =
      kept === null ? gradings : await breatheThrough(withKept(gradings, key, kept, table.record));
    // Something was graded meanwhile: it has to stand as well.
    if (store.getState().gradings !== gradings) continue;
    store.setState({
      gradings: { ...brought, shelves: new Map([...gradings.shelves, [key, name]]) },
    });
    // What was graded before this had no name to be kept under.
    if (gradings.columns.has(key)) keepGradesSoon(store, [key], shelf);
    return;
  }
}

/** Kept grades under those that were given before they came, and under each step back to these, which would take the kept ones away as well. */
function* withKept(
  gradings: GradingsState,
  key: number,
  kept: KeptGrades,
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

/** Keeps the grades of some sets once nobody has graded for a moment. What the browser refuses lasts as long as the page, which says so. */
export function keepGradesSoon(store: AppStore, keys: readonly number[], shelf: GradeShelf): void {
  const before = waiting.get(store);
  if (before !== undefined) clearTimeout(before.timer);
  const sets = new Set([...(before?.sets ?? []), ...keys]);
  const timer = setTimeout(() => {
    waiting.delete(store);
    for (const key of sets) void keepGrades(store, key, shelf);
  }, REST_MS);
  waiting.set(store, { sets, timer, shelf });
}

/** Keeps now what waits to be kept of a set, which is about to go. */
export function keepGradesAtOnce(store: AppStore, key: number): void {
  const { sets, shelf } = waiting.get(store) ?? {};
  if (shelf !== undefined && sets?.delete(key) === true) void keepGrades(store, key, shelf);
}

async function keepGrades(store: AppStore, key: number, shelf: GradeShelf): Promise<void> {
  const { columns, shelves } = store.getState().gradings;
  const name = shelves.get(key);
  const table = tableOf(store, key);
  if (name == null || table === null) return;
  const packed = await breatheThrough(packGrades(columns.get(key) ?? {}, table.record));
  try {
    await (packed === null ? shelf.remove(name) : shelf.set(name, packed));
  } catch {
    store.setState(({ gradings }) => ({
      gradings: { ...gradings, shelves: new Map([...gradings.shelves, [key, null]]) },
    }));
  }
}

function tableOf(store: AppStore, key: number) {
  return store.getState().incidents?.sets.find((set) => set.key === key)?.taken.table ?? null;
}

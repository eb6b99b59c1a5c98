/** Keeps gradings in this browser, and brings those that were kept when the same file comes in again. */
import { packGrades, readKeptGrades, unpackGrades } from '../../../analysis/incidents/kept-grades.ts';
import type { GradeColumns } from '../../../domain/grading.ts';
import { breatheThrough } from '../../../lib/breathe.ts';
import { GRADE_SHELF, type GradeShelf } from '../../grade-shelf.ts';
import type { OpenedFile } from '../../incidents.ts';
import type { AppStore } from '../../store.ts';

/** So long after the last act of grading. */
const REST_MS = 300;

/** Sets that wait to be kept, by store. */
const waiting = new WeakMap<
  AppStore,
  { readonly sets: Set<number>; readonly timer: ReturnType<typeof setTimeout> }
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
  const table = tableOf(store, key);
  const steps =
    table === null || kept === null ? null : unpackGrades(kept, table.record, gradesOf(store, key));
  const brought = steps === null ? null : await breatheThrough(steps);
  // Removed meanwhile.
  if (tableOf(store, key) === null) return;
  store.setState(({ gradings }) => ({
    gradings: {
      ...gradings,
      // What was graded meanwhile stands.
      columns: new Map([...gradings.columns, [key, { ...brought, ...gradings.columns.get(key) }]]),
      shelves: new Map([...gradings.shelves, [key, name]]),
    },
  }));
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
  waiting.set(store, { sets, timer });
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

function gradesOf(store: AppStore, key: number): GradeColumns {
  return store.getState().gradings.columns.get(key) ?? {};
}

function tableOf(store: AppStore, key: number) {
  return store.getState().incidents?.sets.find((set) => set.key === key)?.taken.table ?? null;
}

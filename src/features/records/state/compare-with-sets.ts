import { sharedColumns } from '../../../analysis/incidents/compare-versions.ts';
import { isNamed } from '../../../analysis/incidents/version-cells.ts';
import type { AppStore } from '../../../state/store.ts';
import type { IncidentSet, OpenedFile, Overlap } from './incidents.ts';
import { beginStep, handleOf, importOf, patchImport, refuseImport } from './patch-incidents.ts';

/**
 * Compares an import without open questions with the sets that have most of its columns. The set with most
 * common records counts. Work that is opened again was compared before.
 *
 * @param keys columns that identify a record of the import and of the set that it was compared with, empty for
 *   all cells; `null` to try the likely ones, with every set
 * @returns `false` if it failed, for example for lack of memory: then the file must be read again, to be
 *   imported without. A version that is to replace a set is refused.
 */
export async function compareWithSets(
  store: AppStore,
  key: number,
  keys: readonly string[] | null = null,
): Promise<boolean> {
  const one = importOf(store, key);
  const { opened, before } = one ?? {};
  if (opened == null || opened.trial === null || one?.running !== null || one.isUncompared) return true;
  if (opened.trial.questions.length > 0) return true;
  const replaces = before?.replaces ?? null;
  if (before != null && replaces === null) return true;
  const wanted = replaces?.set ?? (keys === null ? null : (opened.overlap?.set ?? null));
  const sets = (store.getState().incidents?.sets ?? []).filter((set) =>
    wanted === null ? isAlike(set, opened) : set.key === wanted,
  );
  let best: Overlap | null = null;
  for (const set of sets) {
    beginStep(store, key, 'comparing');
    const question = {
      older: { table: set.taken.table, places: set.taken.places },
      keys: keys ?? replaces?.keys ?? null,
      dateColumn: sharedDateColumn(set, opened),
    };
    const answer = await handleOf(store, key).session?.ask('compare', question);
    if (answer === undefined || importOf(store, key) === null) return true;
    if (!answer.ok) {
      if (replaces === null) patchImport(store, key, { running: null, isUncompared: true });
      else refuseImport(store, key, answer.failure);
      return replaces !== null;
    }
    const overlap: Overlap = { set: set.key, mapping: opened.mapping, ...answer.value };
    if (best === null || commonOf(overlap) > commonOf(best)) best = overlap;
  }
  const now = importOf(store, key)?.opened;
  // Another mapping may be waiting, which the caller tries.
  const overlap = now?.mapping === opened.mapping ? best : null;
  if (now != null) patchImport(store, key, { running: null, opened: { ...now, overlap } });
  return true;
}

/** Name of the column with the dates of both; `null` if there is none. */
function sharedDateColumn({ understood }: IncidentSet, { summary, mapping }: OpenedFile): string | null {
  const nameIn = (of: Pick<OpenedFile, 'summary' | 'mapping'>) =>
    of.summary.columns[of.mapping.date?.column ?? -1]?.name ?? null;
  const [older, newer] = [nameIn(understood), nameIn({ summary, mapping })];
  return older !== null && newer !== null && isNamed(older)({ name: newer }) ? newer : null;
}

/** Whether a set has at least half of the columns of a file, or positions alone. */
function isAlike({ taken: { table } }: IncidentSet, { summary }: OpenedFile): boolean {
  const fewer = Math.min(table.columns.length, summary.columns.length);
  return fewer === 0 || sharedColumns(table.columns, summary.columns).length >= Math.max(1, fewer / 2);
}

/** Number of records that both have. */
export function commonOf({ counts }: Overlap): number {
  return counts.changed + counts.unchanged;
}

/**
 * Whether a file looks like a later version of a set: at least half of the smaller one is common, and at least
 * half of the common records are unchanged, or have the same position and date. Otherwise ids of two sources may
 * only look alike.
 */
export function isNewVersion(overlap: Overlap): boolean {
  const { counts, placedAndDated } = overlap;
  const { added, unchanged, gone } = counts;
  const common = commonOf(overlap);
  const isAlike = Math.max(unchanged, placedAndDated) * 2 >= common;
  return common > 0 && common >= Math.min(added, gone) && isAlike;
}

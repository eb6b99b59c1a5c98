import { sharedColumns } from '../../../analysis/incidents/compare-versions.ts';
import { isNamed } from '../../../analysis/incidents/version-cells.ts';
import { ok, type Result } from '../../../lib/result.ts';
import type { AppStore } from '../../../state/store.ts';
import type { ComparedFiles } from '../../../workers/compare-files.ts';
import type { ImportFailure } from '../../../workers/incident-protocol.ts';
import type { CommonRecords, ImportBefore, IncidentSet, OpenedFile, Overlap } from './incidents.ts';
import { beginStep, handleOf, importOf, patchImport, refuseImport, setsOf } from './patch-incidents.ts';

/**
 * Compares an import without open questions with the sets that have most of its columns. The set with most
 * common records counts, and the records that others have are counted. Work that is opened again was compared
 * before.
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
  const ask: Ask = async (set, by) => {
    beginStep(store, key, 'comparing');
    const { table, places, columnNames } = set.taken;
    const question = {
      older: { table, places, columnNames },
      keys: by,
      dateColumn: sharedDateColumn(set, opened),
    };
    const answer = await handleOf(store, key).session?.ask('compare', question);
    return answer === undefined || importOf(store, key) === null ? null : answer;
  };
  const compared = await compareEach(setsOf(store), opened, keys, replaces, ask);
  if (compared === null) return true;
  if (!compared.ok) {
    if (replaces === null) patchImport(store, key, { running: null, isUncompared: true });
    else refuseImport(store, key, compared.failure);
    return replaces !== null;
  }
  const now = importOf(store, key)?.opened;
  // Another mapping may be waiting, which the caller tries.
  const overlap = now?.mapping === opened.mapping ? compared.value : null;
  if (now != null) patchImport(store, key, { running: null, opened: { ...now, overlap } });
  return true;
}

/** Compares the import with a set; `null` if the import has ended. */
type Ask = (
  set: IncidentSet,
  keys: readonly string[] | null,
) => Promise<Result<ComparedFiles, ImportFailure> | null>;

/** @returns the comparison with the set that counts; the value is `null` if no set is alike */
async function compareEach(
  sets: readonly IncidentSet[],
  opened: OpenedFile,
  keys: readonly string[] | null,
  replaces: ImportBefore['replaces'],
  ask: Ask,
): Promise<Result<Overlap | null, ImportFailure> | null> {
  const known = keys === null ? null : opened.overlap;
  const wanted = replaces?.set ?? known?.set ?? null;
  const found: { readonly set: IncidentSet; readonly value: ComparedFiles }[] = [];
  for (const set of sets) {
    const isWanted = set.key === wanted;
    if (!isWanted && (known !== null || !isAlike(set, opened))) continue;
    const answer = await ask(set, isWanted ? (keys ?? replaces?.keys ?? null) : null);
    if (answer?.ok !== true) return answer;
    found.push({ set, value: answer.value });
  }
  const [most] = found.toSorted((a, b) => commonOf(b.value) - commonOf(a.value));
  const best = wanted === null ? most : found.find(({ set }) => set.key === wanted);
  if (best === undefined) return ok(null);
  const others: CommonRecords[] = [];
  for (const { set, value } of found) {
    if (set === best.set) continue;
    const answer = await compareByKeysOf(best, set, value, ask);
    if (answer?.ok !== true) return answer;
    const { olderRows } = answer.value;
    if (commonOf(answer.value) > 0) others.push({ set: set.key, count: commonOf(answer.value), olderRows });
  }
  const { set, value } = best;
  const rest = known?.others ?? others;
  const shared = [{ set: set.key, count: commonOf(value) }, ...rest].flatMap(({ set: key, count }) => {
    const id = sets.find((one) => one.key === key)?.id;
    return id === undefined || count === 0 ? [] : { set: id, count };
  });
  return ok({ ...value, set: set.key, mapping: opened.mapping, others: rest, shared });
}

/**
 * Compares with another set by the keys of the set that counts, if it completes that one: it has only records that
 * are missing there, as a file of corrected records has. These may differ in other cells.
 */
async function compareByKeysOf(
  best: { readonly set: IncidentSet; readonly value: ComparedFiles },
  other: IncidentSet,
  byLikely: ComparedFiles,
  ask: Ask,
): Promise<Result<ComparedFiles, ImportFailure> | null> {
  const { keys, olderRows } = best.value;
  if (keys.length === 0 || !isNewVersion(best.value) || String(keys) === String(byLikely.keys))
    return ok(byLikely);
  const answer = await ask(other, keys);
  if (answer?.ok !== true) return answer;
  const byKeys = answer.value;
  const isApart = byKeys.olderRows.every((row, at) => row === 0 || olderRows[at] === 0);
  const completes = isApart && commonOf(byKeys) > byKeys.counts.gone;
  return ok(completes ? byKeys : byLikely);
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
export function commonOf({ counts }: Pick<ComparedFiles, 'counts'>): number {
  return counts.changed + counts.unchanged;
}

/**
 * Whether a file looks like a later version of a set: it has at least half of the records of the set, and at least
 * half of these are unchanged, or have the same position and date. Otherwise ids of two sources may only look
 * alike, or the file is an extract.
 */
export function isNewVersion(overlap: Pick<ComparedFiles, 'counts' | 'placedAndDated'>): boolean {
  const { counts, placedAndDated } = overlap;
  const { unchanged, gone } = counts;
  const common = commonOf(overlap);
  const isAlike = Math.max(unchanged, placedAndDated) * 2 >= common;
  return common > 0 && common >= gone && isAlike;
}

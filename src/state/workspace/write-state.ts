/**
 * Writes states of a workspace to the database beside the others, reads them back, and deletes older ones.
 */
import { checksumOf } from '../../lib/checksum.ts';
import type { PackedWork } from '../../workspace/packed-work.ts';
import type { StateName } from '../work.ts';
import { fileKey, orphansAmong, readState, stateKey, statesAmong, type WorkRecords } from './saved-work.ts';
import type { CollectedWork } from './workspace.ts';

const GOOD_STATES = 3;

/**
 * @param before the previous state
 * @param fork returns another name, if another window has written the next state
 * @returns name of the new state
 * @throws when the browser refuses, or returns other data
 */
export async function writeState(
  records: WorkRecords,
  before: StateName,
  packed: PackedWork,
  files: CollectedWork['files'],
  fork: () => StateName,
): Promise<StateName> {
  const next = { id: before.id, serial: before.serial + 1 };
  // Another window may have deleted files since.
  const there = new Set(await records.keys());
  const fresh = files.filter(({ sha256 }) => !there.has(fileKey(sha256)));
  const put = new Map(fresh.map(({ sha256, blob }) => [fileKey(sha256), blob]));
  const add = new Map([[stateKey(next), packed]]);
  if ((await records.change({ add, put })) === 'taken') {
    return writeState(records, fork(), packed, files, fork);
  }
  const isBack = (await readState(await records.get(stateKey(next)))) !== null;
  const sums = await Promise.all(fresh.map(({ sha256 }) => sumOfSaved(records, sha256)));
  if (!isBack || !fresh.every(({ sha256 }, at) => sums[at] === sha256)) {
    await records.change({ remove: [stateKey(next)] });
    throw new Error('what was written is not what is there');
  }
  return next;
}

async function sumOfSaved(records: WorkRecords, sha256: string): Promise<string | null> {
  const blob = await records.get(fileKey(sha256));
  return blob instanceof Blob ? checksumOf(blob) : null;
}

/**
 * Deletes states before the last three readable ones, and files that only those needed.
 * @throws when the browser refuses
 */
export async function pruneStates(records: WorkRecords, id: string): Promise<void> {
  const keys = await records.keys();
  const states = statesAmong(keys, id);
  const old: StateName[] = [];
  let good = 0;
  for (const state of states) {
    if (good >= GOOD_STATES) old.push(state);
    else if ((await readState(await records.get(stateKey(state)))) !== null) good += 1;
  }
  if (old.length === 0) return;
  const others = statesAmong(keys).filter((state) => !old.some((one) => stateKey(one) === stateKey(state)));
  const orphans = await orphansAmong(records, keys, others);
  const remove = [...old.map(stateKey), ...orphans];
  // Another window may need one of the files by now: then they go the next time.
  await records.change({ remove, seen: keys });
}

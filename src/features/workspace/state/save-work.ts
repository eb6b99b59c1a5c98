/**
 * Saves the workspace of this page in the browser: a change is written within {@link INTERVAL_MS}, as a new
 * state beside the earlier ones, and read back; only then are older ones deleted. The last three readable
 * states stay. A state holds every part with its checksum; files of imports are written once.
 *
 * States of a workspace are numbered, and each number is used once: if a window finds its next number taken,
 * another window has written, and it continues under another name. Nothing is overwritten.
 */
import { checksumOf } from '../../../lib/checksum.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { type PackedWork, packWork } from '../../../workspace/packed-work.ts';
import { fileKey, orphansAmong, readState, stateKey, statesAmong, type WorkRecords } from './saved-work.ts';
import type { StateName, WorkState } from './work.ts';
import type { CollectedWork } from './workspace.ts';

/**
 * Writes states of a workspace to the database beside the others, reads them back, and deletes older ones.
 */
const GOOD_STATES = 3;

/**
 * @param before the previous state
 * @param fork returns another name, if another window has written the next state
 * @returns name of the new state
 * @throws when the browser refuses, or returns other data
 */
async function writeState(
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
async function pruneStates(records: WorkRecords, id: string): Promise<void> {
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

/** Between two writes. With the browser's write time, less than two seconds are lost. */
const INTERVAL_MS = 1000;
/** Several changes come together. */
const REST_MS = 200;

/** Dependencies on the page, which tests replace. */
export interface WorkKeeping {
  readonly records: WorkRecords;
  readonly collect: (store: AppStore) => Promise<CollectedWork>;
  /** Inputs of the workspace. */
  readonly watched: (state: ReturnType<AppStore['getState']>) => readonly unknown[];
  /** ms since 1970. */
  readonly now: () => number;
  /** Returns a function that cancels it. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls back when the page is hidden or left. Returns a function that stops it. */
  readonly onLeave: (run: () => void) => () => void;
  /** Lower-case letters and digits, different each time. */
  readonly random: () => string;
  /** Called after a save, to store the name for a reload and the next visit. */
  readonly onSaved: (id: string, isPooled: boolean) => void;
  /** Another window changed the same workspace: this one continues separately. */
  readonly onFork: () => void;
}

export interface WorkKeeper {
  /** Continues a saved workspace with its next state. */
  readonly adopt: (name: StateName) => void;
  /** Begins another workspace under a new name; the one before stays as it is. */
  readonly begin: () => void;
  /** Pauses writing until the returned function is called: a workspace being opened must not be saved. */
  readonly hold: () => () => void;
  /** Writes pending changes; resolves when they are saved or refused. */
  readonly flush: () => Promise<void>;
  /** Stops writing; resolves when the current write has ended. */
  readonly stop: () => Promise<void>;
}

export function saveWork(store: AppStore, keeping: WorkKeeping): WorkKeeper {
  const { records, now, after } = keeping;
  let name: StateName = { id: keeping.random(), serial: 0 };
  /** Content of the last save, without the time; `null` before the first. */
  let last: string | null = null;
  let begunAt = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;
  let running: Promise<void> | null = null;
  let isStopped = false;
  let isHeld = false;

  const write = async (): Promise<void> => {
    begunAt = now();
    const work = await keeping.collect(store);
    showUnsaved(store, work);
    // A workspace that is and was empty is not saved.
    if (work.parts.length === 0 && last === null) return;
    const { data } = store.getState();
    const edition = data.status === 'ready' ? data.atlas.editions.current : '';
    const files = work.files.map(({ sha256, bytes }) => ({ sha256, bytes }));
    const packed = await packWork(work.parts, files, { savedAt: now(), edition });
    const content = contentOf(packed);
    if (isStopped) return;
    if (content === last) return patch(store, 'work', { refusal: null });
    name = await writeState(records, name, packed, work.files, () => fork(work));
    last = content;
    if (isStopped) return;
    patch(store, 'work', { id: name.id, at: now(), refusal: null });
    keeping.onSaved(name.id, work.isPooled);
    // Old states stay longer if they cannot be deleted.
    await pruneStates(records, name.id).catch(() => undefined);
  };

  /** The new name stays even if its first write is refused. */
  const fork = ({ isPooled }: CollectedWork): StateName => {
    name = { id: keeping.random(), serial: 0 };
    if (!isPooled) keeping.onFork();
    return name;
  };

  const run = (): Promise<void> => {
    cancel?.();
    cancel = null;
    if (isStopped || isHeld) return Promise.resolve();
    running ??= write()
      .catch((refusal: unknown) => patch(store, 'work', { refusal: refusalOf(refusal) }))
      .finally(() => {
        running = null;
        plan();
      });
    return running;
  };

  let watched: readonly unknown[] = [];
  const hasChanged = (): boolean => {
    const before = watched;
    watched = keeping.watched(store.getState());
    return watched.some((one, at) => one !== before[at]);
  };
  let isDue = false;
  const plan = (): void => {
    if (!isDue || cancel !== null || running !== null || isStopped || isHeld) return;
    isDue = false;
    cancel = after(Math.max(REST_MS, begunAt + INTERVAL_MS - now()), () => void run());
  };
  const follow = (): void => {
    if (!hasChanged()) return;
    isDue = true;
    plan();
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  const flush = async (): Promise<void> => {
    await running;
    await run();
  };
  const unhear = keeping.onLeave(() => void flush());
  return {
    adopt: (adopted) => {
      name = adopted;
      last = '';
    },
    begin: () => {
      name = { id: keeping.random(), serial: 0 };
      last = null;
    },
    hold: () => {
      isHeld = true;
      return () => {
        isHeld = false;
        isDue = true;
        plan();
      };
    },
    flush,
    stop: async () => {
      isStopped = true;
      cancel?.();
      unsubscribe();
      unhear();
      await running;
    },
  };
}

/** Everything except the time. */
function contentOf({ manifest, parts }: PackedWork): string {
  const { parts: listed, files } = JSON.parse(manifest) as { parts: unknown; files: unknown };
  return Object.keys(parts).length === 0 ? '' : JSON.stringify([listed, files]);
}

function refusalOf(refusal: unknown): WorkState['refusal'] {
  const isFull =
    typeof refusal === 'object' && refusal !== null && 'name' in refusal
      ? refusal.name === 'QuotaExceededError'
      : false;
  return isFull ? 'full' : 'refused';
}

function showUnsaved(store: AppStore, { unsaved }: CollectedWork): void {
  if (String(unsaved) !== String(store.getState().work.unsaved)) patch(store, 'work', { unsaved });
}

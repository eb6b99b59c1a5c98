/**
 * Keeps the workspace of this page in the browser: what changes is written within {@link INTERVAL_MS}, as a state of its own beside the ones before, read back, and only then
 * are older ones taken away. The last three that can be read stay. A state holds every part with its checksum; files of imports are written once.
 *
 * States of one workspace are numbered, and each number is given once: a window that finds its next number taken knows that another window has written, and goes on under
 * another name. Nothing is written over.
 */
import { checksumOf } from '../../lib/checksum.ts';
import { type PackedWork, packWork } from '../../workspace/packed-work.ts';
import type { AppStore } from '../store.ts';
import { patchWork, type WorkState } from '../work.ts';
import { fileKey, orphansAmong, readState, type StateName, stateKey, statesAmong } from './kept-work.ts';
import type { WorkRecords } from './work-records.ts';
import type { CollectedWork } from './workspace.ts';

/** Between two writes. With the time that a browser takes to write, less than two seconds are lost. */
const INTERVAL_MS = 1000;
/** Several changes come together. */
const REST_MS = 200;
const GOOD_STATES = 3;

/** What is asked of the page; tests bring their own. */
export interface WorkKeeping {
  readonly records: WorkRecords;
  readonly collect: (store: AppStore) => Promise<CollectedWork>;
  /** What the workspace is collected from. */
  readonly watched: (state: ReturnType<AppStore['getState']>) => readonly unknown[];
  /** ms since 1970. */
  readonly now: () => number;
  /** Returns the function that takes it back. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** Calls back when the page is hidden or left. Returns the function that stops. */
  readonly onLeave: (run: () => void) => () => void;
  /** Lower-case letters and digits, different each time. */
  readonly random: () => string;
  /** Something is kept under a name: to be noted for a reload, and for the next visit. */
  readonly onKept: (id: string, isPooled: boolean) => void;
  /** Another window has changed the same workspace: this one goes on beside it. */
  readonly onFork: () => void;
}

export interface WorkKeeper {
  /** Goes on with a workspace that was kept: the next state is its. */
  readonly adopt: (name: StateName) => void;
  /** What opens next is another workspace: it has a name of its own, and the one before stays as it is. */
  readonly begin: () => void;
  /** Nothing is written until the function that it returns is called: what is being opened is no state to be kept. */
  readonly hold: () => () => void;
  /** Writes now what is not written yet; resolves when it is kept or refused. */
  readonly flush: () => Promise<void>;
  /** Nothing more is written; resolves when what is being written is there, or given up. */
  readonly stop: () => Promise<void>;
}

export function keepWork(store: AppStore, keeping: WorkKeeping): WorkKeeper {
  const { records, now, after } = keeping;
  let name: StateName = { id: keeping.random(), serial: 0 };
  /** What was kept last, without the time; `null` before the first time. */
  let last: string | null = null;
  let begunAt = Number.NEGATIVE_INFINITY;
  let cancel: (() => void) | null = null;
  let running: Promise<void> | null = null;
  let isStopped = false;
  let isHeld = false;

  const write = async (): Promise<void> => {
    begunAt = now();
    const work = await keeping.collect(store);
    tellUnkept(store, work);
    // A workspace in which nothing is, and nothing was, is none.
    if (work.parts.length === 0 && last === null) return;
    const { data } = store.getState();
    const edition = data.status === 'ready' ? data.atlas.editions.current : '';
    const files = work.files.map(({ sha256, bytes }) => ({ sha256, bytes }));
    const packed = await packWork(work.parts, files, { savedAt: now(), edition });
    const content = contentOf(packed);
    if (isStopped) return;
    if (content === last) return patchWork(store, { refusal: null });
    await writeState(packed, work);
    last = content;
    if (isStopped) return;
    patchWork(store, { id: name.id, at: now(), refusal: null });
    keeping.onKept(name.id, work.isPooled);
    // What is old stays a little longer where it cannot be cleared away.
    await prune().catch(() => undefined);
  };

  /** Writes a state beside the others, and reads it back. @throws when the browser refuses, or gives back something else */
  const writeState = async (packed: PackedWork, work: CollectedWork): Promise<void> => {
    const next = { id: name.id, serial: name.serial + 1 };
    // Another window may have taken them away since.
    const there = new Set(await records.keys());
    const fresh = work.files.filter(({ sha256 }) => !there.has(fileKey(sha256)));
    const put = new Map(fresh.map(({ sha256, blob }) => [fileKey(sha256), blob]));
    const add = new Map([[stateKey(next), packed]]);
    if ((await records.change({ add, put, remove: [], seen: null })) === 'taken') {
      name = { id: keeping.random(), serial: 0 };
      if (!work.isPooled) keeping.onFork();
      return writeState(packed, work);
    }
    const isBack = (await readState(await records.get(stateKey(next)))) !== null;
    const sums = await Promise.all(fresh.map(({ sha256 }) => sumOfKept(records, sha256)));
    if (!isBack || !fresh.every(({ sha256 }, at) => sums[at] === sha256)) {
      await records.change({ add: new Map(), put: new Map(), remove: [stateKey(next)], seen: null });
      throw new Error('what was written is not what is there');
    }
    name = next;
  };

  /** Takes away states before the last three that can be read, and the files that only those needed. */
  const prune = async (): Promise<void> => {
    const keys = await records.keys();
    const states = statesAmong(keys, name.id);
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
    // Another window may have come to need one of the files meanwhile: then they go the next time.
    await records.change({ add: new Map(), put: new Map(), remove, seen: keys });
  };

  const run = (): Promise<void> => {
    cancel?.();
    cancel = null;
    if (isStopped || isHeld) return Promise.resolve();
    running ??= write()
      .catch((refusal: unknown) => patchWork(store, { refusal: refusalOf(refusal) }))
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

/** All but the time. */
function contentOf({ manifest, parts }: PackedWork): string {
  const { parts: listed, files } = JSON.parse(manifest) as { parts: unknown; files: unknown };
  return Object.keys(parts).length === 0 ? '' : JSON.stringify([listed, files]);
}

async function sumOfKept(records: WorkRecords, sha256: string): Promise<string | null> {
  const blob = await records.get(fileKey(sha256));
  return blob instanceof Blob ? checksumOf(blob) : null;
}

function refusalOf(refusal: unknown): WorkState['refusal'] {
  const isFull =
    typeof refusal === 'object' && refusal !== null && 'name' in refusal
      ? refusal.name === 'QuotaExceededError'
      : false;
  return isFull ? 'full' : 'refused';
}

function tellUnkept(store: AppStore, { unkept }: CollectedWork): void {
  if (String(unkept) !== String(store.getState().work.unkept)) patchWork(store, { unkept });
}

/**
 * Keeps the workspace of this page in the browser: what changes is written within {@link INTERVAL_MS}, as a state of its own beside the ones before, read back, and only then
 * are older ones taken away. The last three that can be read stay. A state holds every part with its checksum; files of imports are written once.
 *
 * States of one workspace are numbered, and each number is given once: a window that finds its next number taken knows that another window has written, and goes on under
 * another name. Nothing is written over.
 */
import { type PackedWork, packWork } from '../../workspace/packed-work.ts';
import type { AppStore } from '../store.ts';
import { patchWork, type WorkState } from '../work.ts';
import type { StateName } from './saved-work.ts';
import type { WorkRecords } from './work-records.ts';
import type { CollectedWork } from './workspace.ts';
import { pruneStates, writeState } from './write-state.ts';

/** Between two writes. With the time that a browser takes to write, less than two seconds are lost. */
const INTERVAL_MS = 1000;
/** Several changes come together. */
const REST_MS = 200;

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
  readonly onSaved: (id: string, isPooled: boolean) => void;
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

export function saveWork(store: AppStore, keeping: WorkKeeping): WorkKeeper {
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
    showUnsaved(store, work);
    // A workspace in which nothing is, and nothing was, is none.
    if (work.parts.length === 0 && last === null) return;
    const { data } = store.getState();
    const edition = data.status === 'ready' ? data.atlas.editions.current : '';
    const files = work.files.map(({ sha256, bytes }) => ({ sha256, bytes }));
    const packed = await packWork(work.parts, files, { savedAt: now(), edition });
    const content = contentOf(packed);
    if (isStopped) return;
    if (content === last) return patchWork(store, { refusal: null });
    name = await writeState(records, name, packed, work.files, () => fork(work));
    last = content;
    if (isStopped) return;
    patchWork(store, { id: name.id, at: now(), refusal: null });
    keeping.onSaved(name.id, work.isPooled);
    // What is old stays a little longer where it cannot be cleared away.
    await pruneStates(records, name.id).catch(() => undefined);
  };

  /** The name is another from now on, also when what is written under it first is refused. */
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

function refusalOf(refusal: unknown): WorkState['refusal'] {
  const isFull =
    typeof refusal === 'object' && refusal !== null && 'name' in refusal
      ? refusal.name === 'QuotaExceededError'
      : false;
  return isFull ? 'full' : 'refused';
}

function showUnsaved(store: AppStore, { unsaved }: CollectedWork): void {
  if (String(unsaved) !== String(store.getState().work.unsaved)) patchWork(store, { unsaved });
}

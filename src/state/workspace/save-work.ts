/**
 * Saves the workspace of this page in the browser: a change is written within {@link INTERVAL_MS}, as a new
 * state beside the earlier ones, and read back; only then are older ones deleted. The last three readable
 * states stay. A state holds every part with its checksum; files of imports are written once.
 *
 * States of a workspace are numbered, and each number is used once: if a window finds its next number taken,
 * another window has written, and it continues under another name. Nothing is overwritten.
 */

import { type PackedWork, packWork } from '../../workspace/packed-work.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';
import type { StateName, WorkState } from '../work.ts';
import type { WorkRecords } from './saved-work.ts';
import type { CollectedWork } from './workspace.ts';
import { pruneStates, writeState } from './write-state.ts';

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

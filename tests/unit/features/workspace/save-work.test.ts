import { describe, expect, it } from 'vitest';
import { saveWork, type WorkKeeper } from '../../../../src/features/workspace/state/save-work.ts';
import {
  deleteWork,
  fileKey,
  listSavedWork,
  readState,
  stateKey,
  statesAmong,
  type WorkRecords,
} from '../../../../src/features/workspace/state/saved-work.ts';
import type { CollectedWork } from '../../../../src/features/workspace/state/workspace.ts';
import { sha256Hex } from '../../../../src/lib/checksum.ts';
import { seededRandom } from '../../../../src/lib/seeded-random.ts';
import { patch } from '../../../../src/state/patch.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';

type Death = 'before' | 'after' | 'torn';

class Dead extends Error {}

/** Database in memory that fails from request `diesAt` on: before, after or in the middle of that change. */
function database(data = new Map<string, unknown>()) {
  const all = { data, asked: 0, diesAt: Number.POSITIVE_INFINITY, death: 'before' as Death };
  const ask = <T>(does: () => T, tears: () => void = does): Promise<T> => {
    all.asked += 1;
    if (all.asked > all.diesAt) return Promise.reject(new Dead());
    if (all.asked < all.diesAt) return Promise.resolve(does());
    if (all.death === 'after') does();
    if (all.death === 'torn') tears();
    return Promise.reject(new Dead());
  };
  const records: WorkRecords = {
    keys: () => ask(() => [...data.keys()]),
    get: (key) => ask(() => data.get(key)),
    change: ({ add = new Map(), put = new Map(), remove = [], seen }) => {
      const isTaken =
        [...add.keys()].some((key) => data.has(key)) || (seen !== undefined && seen.length !== data.size);
      const steps = [
        ...[...put, ...add].map(
          ([key, value]) =>
            () =>
              void data.set(key, structuredClone(value)),
        ),
        ...remove.map((key) => () => void data.delete(key)),
      ];
      const does = (most: number) => () => {
        if (!isTaken) for (const step of steps.slice(0, most)) step();
        return isTaken ? ('taken' as const) : ('changed' as const);
      };
      return ask(does(steps.length), does(Math.floor(steps.length / 2)));
    },
  };
  return { ...all, all, records };
}

const FILE = new Blob(['id;lon\r\n1;20,4\r\n']);
const FILE_SUM = sha256Hex(new TextEncoder().encode('id;lon\r\n1;20,4\r\n'));
const BLANK: CollectedWork = { parts: [], files: [], unsaved: [], isPooled: true };

/** The work after the given number of changes. The second change adds a file, and the fifth removes it. */
function workAfter(acts: number): CollectedWork {
  const files = acts >= 2 && acts < 5 ? [{ sha256: FILE_SUM, bytes: FILE.size, blob: FILE }] : [];
  const text = JSON.stringify({ acts });
  return { parts: [{ id: 'made', version: 1, text }], files, unsaved: [], isPooled: false };
}

interface Window {
  readonly store: AppStore;
  readonly keeper: WorkKeeper;
  readonly forks: () => number;
  /** Changes the work and waits until it is saved or refused. */
  readonly act: (work: CollectedWork) => Promise<void>;
}

let names = 0;

function openWindow(records: WorkRecords): Window {
  const store = createAppStore();
  let work = BLANK;
  let forks = 0;
  const keeper = saveWork(store, {
    records,
    collect: async () => work,
    watched: () => [work],
    now: () => 1_790_000_000_000,
    // Timers never run, so only `flush` writes.
    after: () => () => {},
    onLeave: () => () => {},
    random: () => {
      names += 1;
      return `w${names}`;
    },
    onSaved: () => {},
    onFork: () => {
      forks += 1;
    },
  });
  return {
    store,
    keeper,
    forks: () => forks,
    act: async (next) => {
      work = next;
      await keeper.flush();
    },
  };
}

/** Number of changes in the last state of each workspace. Also checks the files of that state. */
async function actsSaved(data: Map<string, unknown>): Promise<readonly number[]> {
  const { records } = database(data);
  const { kept } = await listSavedWork(records);
  const acts: number[] = [];
  for (const state of kept) {
    const read = await readState(data.get(stateKey(state)));
    for (const { sha256 } of read?.manifest.files ?? []) {
      expect(await (data.get(fileKey(sha256)) as Blob).text()).toBe(await FILE.text());
    }
    acts.push((JSON.parse(read?.parts[0]?.text ?? '{}') as { acts: number }).acts);
  }
  return acts;
}

describe('saveWork', () => {
  it('keeps the last three states and the files they need', async () => {
    const { records, data } = database();
    const { act, store } = openWindow(records);
    for (let acts = 1; acts <= 5; acts += 1) await act(workAfter(acts));
    expect(statesAmong([...data.keys()]).map(({ serial }) => serial)).toEqual([5, 4, 3]);
    expect(data.has(fileKey(FILE_SUM))).toBe(true);
    await act(workAfter(6));
    await act(workAfter(7));
    expect(data.has(fileKey(FILE_SUM))).toBe(false);
    expect(await actsSaved(data)).toEqual([7]);
    expect(store.getState().work).toMatchObject({ at: 1_790_000_000_000, refusal: null });
  });

  it('writes nothing without a change and each file once', async () => {
    const { records, data, all } = database();
    const { act } = openWindow(records);
    await act(workAfter(3));
    const file = data.get(fileKey(FILE_SUM));
    const before = all.asked;
    await act(workAfter(3));
    expect(all.asked).toBe(before);
    await act(workAfter(4));
    expect(data.get(fileKey(FILE_SUM))).toBe(file);
  });

  it.each(['before', 'after', 'torn'] as const)(
    'keeps all saved work when the database fails at any step (%s)',
    async (death) => {
      for (let diesAt = 1; ; diesAt += 1) {
        const { records, data, all } = database();
        Object.assign(all, { diesAt, death });
        const { act, store } = openWindow(records);
        let acknowledged = 0;
        for (let acts = 1; acts <= 8; acts += 1) {
          patch(store, 'work', { at: null });
          await act(workAfter(acts));
          if (store.getState().work.at !== null) acknowledged = acts;
        }
        const [kept = 0, ...others] = await actsSaved(data);
        expect(others).toEqual([]);
        expect(kept).toBeGreaterThanOrEqual(acknowledged);
        if (all.asked < diesAt) {
          expect(acknowledged).toBe(8);
          break;
        }
      }
    },
  );

  it('stores the reason of a refusal and saves the next change', async () => {
    const { records, data } = database();
    let isFull = true;
    const { act, store } = openWindow({
      ...records,
      change: (change) =>
        isFull
          ? Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))
          : records.change(change),
    });
    await act(workAfter(1));
    expect(store.getState().work).toMatchObject({ refusal: 'full', at: null });
    isFull = false;
    await act(workAfter(2));
    expect(store.getState().work.refusal).toBeNull();
    expect(await actsSaved(data)).toEqual([2]);
  });

  it('confirms a save only when the written file can be read back', async () => {
    const { records, data } = database();
    const { act, store } = openWindow({
      ...records,
      get: async (key) => {
        const value = await records.get(key);
        return key.startsWith('file/') ? new Blob(['other']) : value;
      },
    });
    await act(workAfter(1));
    await act(workAfter(2));
    expect(store.getState().work.refusal).toBe('refused');
    expect(await actsSaved(data)).toEqual([1]);
  });

  it('never replaces a saved workspace with a blank one', async () => {
    const { records, data } = database();
    await openWindow(records).act(workAfter(3));
    const { act } = openWindow(records);
    await act(BLANK);
    expect(statesAmong([...data.keys()])).toHaveLength(1);
    await act(workAfter(1));
    expect([...(await actsSaved(data))].sort()).toEqual([1, 3]);
  });

  it('saves the work of two windows separately and calls onFork once', async () => {
    const { records, data } = database();
    const first = openWindow(records);
    await first.act(workAfter(1));
    const [{ id = '', serial = 0 } = {}] = statesAmong([...data.keys()]);
    const second = openWindow(records);
    second.keeper.adopt({ id, serial });
    await Promise.all([first.act(workAfter(2)), second.act(workAfter(3))]);
    await Promise.all([first.act(workAfter(4)), second.act(workAfter(6))]);
    expect([...(await actsSaved(data))].sort()).toEqual([4, 6]);
    expect(first.forks() + second.forks()).toBe(1);
  });

  it('calls onFork once even when the next write is refused', async () => {
    const { records, data } = database();
    const first = openWindow(records);
    await first.act(workAfter(1));
    const [{ id = '', serial = 0 } = {}] = statesAmong([...data.keys()]);
    await first.act(workAfter(2));
    let changes = 0;
    const second = openWindow({
      ...records,
      change: (change) => {
        changes += 1;
        return changes === 2 ? Promise.reject(new Error('refused')) : records.change(change);
      },
    });
    second.keeper.adopt({ id, serial });
    await second.act(workAfter(3));
    expect(second.store.getState().work.refusal).toBe('refused');
    await second.act(workAfter(4));
    expect([...(await actsSaved(data))].sort()).toEqual([2, 4]);
    expect(second.forks()).toBe(1);
  });

  it('writes nothing while held and everything after the release', async () => {
    const { records, data } = database();
    const { act, keeper } = openWindow(records);
    const release = keeper.hold();
    await act(workAfter(1));
    expect(data.size).toBe(0);
    release();
    await keeper.flush();
    expect(await actsSaved(data)).toEqual([1]);
  });

  it('lists the last readable state when other states are damaged', async () => {
    const random = seededRandom(7);
    for (let round = 0; round < 60; round += 1) {
      const { records, data } = database();
      const { act } = openWindow(records);
      for (let acts = 1; acts <= 4; acts += 1) await act(workAfter(acts));
      const states = statesAmong([...data.keys()]);
      const spoiled = states.filter(() => random() < 0.5);
      for (const state of spoiled) {
        const noise = spoil(data.get(stateKey(state)) as Packed, random);
        data.set(stateKey(state), noise);
      }
      const { kept, lost } = await listSavedWork(records);
      const good = states.find((state) => !spoiled.includes(state));
      expect(kept[0]?.serial).toBe(good?.serial);
      expect(kept[0]?.lastSerial ?? 4).toBe(4);
      // A workspace without a readable state is listed as lost.
      expect(lost).toHaveLength(good === undefined ? 1 : 0);
    }
  });

  it('writes a file again after another window deleted it', async () => {
    const { records, data } = database();
    const { act, store } = openWindow(records);
    await act(workAfter(3));
    data.clear();
    await act(workAfter(4));
    expect(data.has(fileKey(FILE_SUM))).toBe(true);
    expect(store.getState().work.refusal).toBeNull();
  });

  it('leaves nothing in the database when stopped during a write', async () => {
    const { records, data } = database();
    const { act, keeper } = openWindow(records);
    const writing = act(workAfter(3));
    // Let the write begin before it is stopped.
    for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
    await keeper.stop();
    const there = data.size;
    await writing;
    expect([there, data.size]).toEqual([0, 0]);
  });

  it('deletes a workspace with the files that no other one needs', async () => {
    const { records, data } = database();
    await openWindow(records).act(workAfter(3));
    await openWindow(records).act(workAfter(4));
    const ids = [...new Set(statesAmong([...data.keys()]).map(({ id }) => id))];
    await deleteWork(records, ids[0] ?? '');
    expect(data.has(fileKey(FILE_SUM))).toBe(true);
    await deleteWork(records, ids[1] ?? '');
    expect(data.size).toBe(0);
  });
});

interface Packed {
  readonly manifest: string;
  readonly sum: string;
  readonly parts: Record<string, string>;
}

function spoil(record: Packed, random: () => number): unknown {
  const at = Math.floor(random() * record.manifest.length);
  const kinds: readonly unknown[] = [
    null,
    'noise',
    { ...record, manifest: `${record.manifest.slice(0, at)}${record.manifest.slice(at + 1)}` },
    { ...record, parts: { made: '{"acts":99}' } },
    { ...record, parts: {} },
    { ...record, parts: [1, 2] },
    { ...record, sum: record.sum.replace(/./, 'x') },
    new Uint8Array(20),
  ];
  return kinds[Math.floor(random() * kinds.length)];
}

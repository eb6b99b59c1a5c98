import { describe, expect, it } from 'vitest';
import { type Draft, makeDraft } from '../../../../src/composing/draft.ts';
import { OPEN_DRAFT_KEY } from '../../../../src/features/briefing-editor/state/composing.ts';
import { deleteOwn, restoreOwn } from '../../../../src/features/briefing-editor/state/delete-own.ts';
import { editDraft, undoEdit } from '../../../../src/features/briefing-editor/state/edit-draft.ts';
import { loadOwnBriefings } from '../../../../src/features/briefing-editor/state/load-own-briefings.ts';
import { closeDraft, openDraft } from '../../../../src/features/briefing-editor/state/open-draft.ts';
import {
  INTERVAL_MS,
  isAtRisk,
  saveDraft,
} from '../../../../src/features/briefing-editor/state/save-draft.ts';
import {
  type DraftRecords,
  listDrafts,
  lookUpDraft,
  readDraft,
} from '../../../../src/features/notes/state/saved-drafts.ts';
import { setSavingAllowed } from '../../../../src/state/saving-allowed.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';
import { makeMadeChapter, makeMadeDraft } from '../../composing/made-draft.ts';

/** Test database that several windows share and that remains when they close. */
class Database {
  readonly records = new Map<string, unknown>();
  refuses = false;
  /** Simulates a crash during a write: nothing is written. */
  dies = false;

  readonly shelf: DraftRecords = {
    get: async (id) => this.#answer(() => this.records.get(id)),
    values: async () => this.#answer(() => [...this.records.values()]),
    update: async (id, change) =>
      this.#answer(() => {
        const after = change(this.records.get(id));
        if (this.dies) throw new Error('dead');
        if (after === undefined) this.records.delete(id);
        else this.records.set(id, structuredClone(after));
      }),
  };

  #answer<T>(work: () => T): T {
    if (this.refuses) throw new Error('QuotaExceededError');
    return work();
  }
}

interface Window {
  readonly store: AppStore;
  readonly notes: ReadonlyMap<string, string>;
  readonly forks: () => number;
  /** Number of calls of `onFirstSaved`. */
  readonly firsts: () => number;
  /** Number of calls of `onDeletedElsewhere`. */
  readonly deletions: () => number;
  /** Simulates that another window deletes a saved draft. */
  readonly hearsDeletion: (id: string) => void;
  /** Titles of the drafts passed to `onLost`. */
  readonly lost: readonly string[];
  readonly leave: () => void;
  /** Advances the clock and runs the timers that are due. */
  readonly wait: (ms: number) => Promise<void>;
}

let windows = 0;

function openWindow(database: Database): Window {
  const store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
  const notes = new Map<string, string>();
  const lost: string[] = [];
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  let [now, forks, firsts, deletions, leave, randoms] = [1_000_000, 0, 0, 0, () => {}, 0];
  let hearsDeletion: (id: string) => void = () => {};
  windows += 1;
  const name = `w${windows}`;
  saveDraft(store, {
    records: database.shelf,
    notes: [
      () => ({
        setItem: (key, value) => void notes.set(key, value),
        removeItem: (key) => void notes.delete(key),
      }),
      () => {
        throw new Error('storage is blocked');
      },
    ],
    now: () => now,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    onLeave: (run) => {
      leave = run;
      return () => {};
    },
    onDeletion: (hear) => {
      hearsDeletion = hear;
      return () => {};
    },
    onDeletedElsewhere: () => {
      deletions += 1;
    },
    random: () => {
      randoms += 1;
      return `${name}random${randoms}`;
    },
    onFork: () => {
      forks += 1;
    },
    onFirstSaved: () => {
      firsts += 1;
    },
    onLost: ({ title: words }) => void lost.push(words),
  });
  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));
  return {
    store,
    notes,
    forks: () => forks,
    firsts: () => firsts,
    deletions: () => deletions,
    hearsDeletion: (id) => hearsDeletion(id),
    lost,
    leave: () => leave(),
    wait: async (ms) => {
      now += ms;
      for (const timer of [...timers]) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.run();
      }
      await settle();
    },
  };
}

const DRAFT = makeMadeDraft();
const title = (store: AppStore, words: string) => editDraft(store, { kind: 'set-title', title: words });
const keptTitle = async ({ shelf }: Database, id = DRAFT.id) => (await readDraft(shelf, id))?.draft.title;
const open = async (window: Window, database: Database, id = DRAFT.id) => {
  const kept = await readDraft(database.shelf, id);
  if (kept === null) throw new Error('nothing is kept');
  openDraft(window.store, kept.draft, { kept, takesFocus: false });
};
const present = ({ store }: Window): Draft | undefined => store.getState().composing?.history.present;

describe('saveDraft', () => {
  it('saves the first state at once and later changes within a second', async () => {
    const database = new Database();
    const { store, wait } = openWindow(database);
    openDraft(store, DRAFT, { takesFocus: false });
    await wait(0);
    expect(await keptTitle(database)).toBe('Ports');
    title(store, 'A');
    title(store, 'AB');
    await wait(INTERVAL_MS - 1);
    expect(await keptTitle(database)).toBe('Ports');
    await wait(1);
    expect(await keptTitle(database)).toBe('AB');
    expect(INTERVAL_MS).toBeLessThan(1000);
    expect(store.getState().composing?.kept.draft).toBe(store.getState().composing?.history.present);
  });

  it('saves pending changes when the page is left or the draft closed', async () => {
    const database = new Database();
    const window = openWindow(database);
    openDraft(window.store, DRAFT, { takesFocus: false });
    await window.wait(0);
    title(window.store, 'Left');
    window.leave();
    await window.wait(0);
    expect(await keptTitle(database)).toBe('Left');
    title(window.store, 'Closed');
    closeDraft(window.store);
    await window.wait(0);
    expect(await keptTitle(database)).toBe('Closed');
  });

  it('saves the restored state after an undo', async () => {
    const database = new Database();
    const { store, wait } = openWindow(database);
    openDraft(store, DRAFT, { takesFocus: false });
    title(store, 'A');
    await wait(INTERVAL_MS);
    undoEdit(store);
    await wait(INTERVAL_MS);
    expect(await keptTitle(database)).toBe('Ports');
  });

  it('saves the restored state after an undo while the change is being saved', async () => {
    for (const isLeft of [false, true]) {
      const database = new Database();
      const { store, wait, leave } = openWindow(database);
      openDraft(store, DRAFT, { takesFocus: false });
      await wait(INTERVAL_MS);
      title(store, 'A');
      undoEdit(store);
      if (isLeft) leave();
      await wait(isLeft ? 0 : INTERVAL_MS);
      expect(await keptTitle(database)).toBe('Ports');
      expect(store.getState().composing?.kept.draft).toBe(store.getState().composing?.history.present);
    }
  });

  it('keeps the previous save when the browser crashes during a write', async () => {
    const database = new Database();
    const { store, wait } = openWindow(database);
    openDraft(store, DRAFT, { takesFocus: false });
    await wait(0);
    database.dies = true;
    title(store, 'Never written');
    await wait(INTERVAL_MS);
    expect((await readDraft(database.shelf, DRAFT.id))?.draft).toEqual(DRAFT);
  });

  it('reads the previous text when the latest one is damaged', async () => {
    const database = new Database();
    const { store, wait } = openWindow(database);
    openDraft(store, DRAFT, { takesFocus: false });
    await wait(0);
    title(store, 'Damaged');
    await wait(INTERVAL_MS);
    const record = database.records.get(DRAFT.id) as { text: string; before: string };
    database.records.set(DRAFT.id, { ...record, text: record.text.slice(0, 300) });
    expect(await readDraft(database.shelf, DRAFT.id)).toMatchObject({ draft: DRAFT, isOlder: true });
    database.records.set(DRAFT.id, { ...record, text: '', before: '{}' });
    expect(await readDraft(database.shelf, DRAFT.id)).toBeNull();
    expect(await lookUpDraft(database.shelf, DRAFT.id)).toMatchObject({
      status: 'unreadable',
      record: { before: '{}' },
    });
    expect(await lookUpDraft(database.shelf, 'own-nothing')).toEqual({ status: 'none' });
  });

  it('marks a refused save and saves again when it becomes possible', async () => {
    const database = new Database();
    const { store, wait } = openWindow(database);
    database.refuses = true;
    openDraft(store, DRAFT, { takesFocus: false });
    await wait(0);
    expect(store.getState().composing?.kept).toMatchObject({ isRefused: true, draft: null });
    database.refuses = false;
    title(store, 'With room again');
    await wait(INTERVAL_MS);
    expect(store.getState().composing?.kept.isRefused).toBe(false);
    expect(await keptTitle(database)).toBe('With room again');
  });

  it('calls onLost only for a draft closed before its save was refused', async () => {
    const database = new Database();
    const { store, wait, lost } = openWindow(database);
    openDraft(store, DRAFT, { takesFocus: false });
    await wait(0);
    closeDraft(store);
    await wait(INTERVAL_MS);
    expect(lost).toEqual([]);
    openDraft(store, DRAFT, { takesFocus: false });
    database.refuses = true;
    title(store, 'Last words');
    closeDraft(store);
    await wait(0);
    expect(lost).toEqual(['Last words']);
    // The panel has already shown the refusal, so closing the draft calls nothing.
    openDraft(store, DRAFT, { takesFocus: false });
    await wait(INTERVAL_MS);
    closeDraft(store);
    await wait(0);
    expect(lost).toEqual(['Last words']);
  });

  it('creates one copy when several writes conflict with another window', async () => {
    for (const isClosed of [false, true]) {
      const database = new Database();
      const [here, there] = [openWindow(database), openWindow(database)];
      openDraft(here.store, DRAFT, { takesFocus: false });
      await here.wait(INTERVAL_MS);
      await open(there, database);
      title(there.store, 'There');
      await there.wait(INTERVAL_MS);
      title(here.store, 'Here');
      title(here.store, 'Here again');
      if (isClosed) closeDraft(here.store);
      else here.leave();
      await here.wait(0);
      await here.wait(INTERVAL_MS);
      expect(here.forks()).toBe(1);
      expect(database.records.size).toBe(2);
      const [fork = ''] = [...database.records.keys()].filter((id) => id !== DRAFT.id);
      expect([await keptTitle(database), await keptTitle(database, fork)]).toEqual(['There', 'Here again']);
    }
  });

  it('calls onFirstSaved once after the first save', async () => {
    const { store, wait, firsts } = openWindow(new Database());
    openDraft(store, makeDraft('own-blank1', 'en'), { takesFocus: false });
    await wait(INTERVAL_MS);
    expect(firsts()).toBe(0);
    title(store, 'A');
    await wait(INTERVAL_MS);
    title(store, 'B');
    await wait(INTERVAL_MS);
    expect(firsts()).toBe(1);
  });

  it('saves an open draft again after deletion elsewhere and keeps newer text', async () => {
    const database = new Database();
    const { store, wait, hearsDeletion, deletions } = openWindow(database);
    openDraft(store, DRAFT, { takesFocus: false });
    await wait(INTERVAL_MS);
    const [briefing] = await listDrafts(database.shelf);
    if (briefing === undefined) throw new Error('nothing is kept');
    const gone = await deleteOwn(store, briefing, database.shelf);
    expect(database.records.size).toBe(0);
    hearsDeletion('own-another');
    await wait(INTERVAL_MS);
    expect([database.records.size, deletions()]).toEqual([0, 0]);
    hearsDeletion(DRAFT.id);
    await wait(0);
    expect([await keptTitle(database), deletions()]).toEqual(['Ports', 1]);
    title(store, 'Newer');
    await wait(INTERVAL_MS);
    expect(gone !== null && (await restoreOwn(store, gone, database.shelf))).toBe(true);
    expect(await keptTitle(database)).toBe('Newer');
  });

  it('saves no briefing that is still empty', async () => {
    const database = new Database();
    const { store, wait } = openWindow(database);
    openDraft(store, makeDraft('own-blank1', 'en'), { takesFocus: false });
    await wait(INTERVAL_MS);
    expect(database.records.size).toBe(0);
    title(store, 'T');
    await wait(INTERVAL_MS);
    expect(database.records.size).toBe(1);
  });

  it('saves a copy instead of overwriting changes of another window', async () => {
    const database = new Database();
    const [here, there] = [openWindow(database), openWindow(database)];
    openDraft(here.store, DRAFT, { takesFocus: false });
    await here.wait(0);
    await open(there, database);
    title(there.store, 'There');
    await there.wait(INTERVAL_MS);
    title(here.store, 'Here');
    await here.wait(INTERVAL_MS);
    await here.wait(INTERVAL_MS);
    expect([here.forks(), there.forks()]).toEqual([1, 0]);
    expect(await keptTitle(database)).toBe('There');
    const fork = present(here)?.id ?? '';
    expect(fork).not.toBe(DRAFT.id);
    expect(await keptTitle(database, fork)).toBe('Here');
    expect(here.notes.get(OPEN_DRAFT_KEY)).toBe(fork);
    // The copy keeps its undo steps, and both drafts are saved separately from then on.
    undoEdit(here.store);
    expect(present(here)).toEqual({ ...DRAFT, id: fork });
    title(there.store, 'There again');
    await there.wait(INTERVAL_MS);
    expect([await keptTitle(database), there.forks()]).toEqual(['There again', 0]);
  });

  it('stores the id of the open briefing until it is closed', async () => {
    const window = openWindow(new Database());
    openDraft(window.store, DRAFT, { takesFocus: false });
    expect(window.notes.get(OPEN_DRAFT_KEY)).toBe(DRAFT.id);
    closeDraft(window.store);
    expect(window.notes.has(OPEN_DRAFT_KEY)).toBe(false);
  });

  it('lists saved briefings latest first and ignores invalid entries', async () => {
    const database = new Database();
    const { store, wait } = openWindow(database);
    database.records.set('junk', { id: 7 });
    openDraft(store, DRAFT, { takesFocus: false });
    await wait(1000);
    openDraft(store, makeMadeDraft({ id: 'own-second', title: 'Second', chapters: [makeMadeChapter('a')] }), {
      takesFocus: false,
    });
    await wait(0);
    await loadOwnBriefings(store, database.shelf);
    const { own } = store.getState();
    expect(
      own.status === 'ready' && own.briefings.map(({ title: words, chapters }) => [words, chapters]),
    ).toEqual([
      ['Second', 1],
      ['Ports', 3],
    ]);
    title(store, 'Second, changed');
    await wait(INTERVAL_MS);
    const now = store.getState().own;
    expect(now.status === 'ready' && now.briefings.map((one) => one.title)).toEqual([
      'Second, changed',
      'Ports',
    ]);
    database.refuses = true;
    await loadOwnBriefings(store, database.shelf);
    expect(store.getState().own.status).toBe('refused');
  });

  it('deletes and restores a briefing and returns failure when refused', async () => {
    const database = new Database();
    const { store, wait } = openWindow(database);
    openDraft(store, DRAFT, { takesFocus: false });
    await wait(0);
    const briefing = { id: DRAFT.id, title: 'Ports', chapters: 3, seconds: 180, at: 0 };
    database.refuses = true;
    expect(await deleteOwn(store, briefing, database.shelf)).toBeNull();
    database.refuses = false;
    const deleted = await deleteOwn(store, briefing, database.shelf);
    expect([deleted?.briefing, database.records.size]).toEqual([briefing, 0]);
    if (deleted === null) return;
    database.refuses = true;
    expect(await restoreOwn(store, deleted, database.shelf)).toBe(false);
    database.refuses = false;
    expect(await restoreOwn(store, deleted, database.shelf)).toBe(true);
    expect(await keptTitle(database)).toBe('Ports');
  });

  it('saves nothing while saving is off and keeps the earlier save', async () => {
    const database = new Database();
    const window = openWindow(database);
    openDraft(window.store, DRAFT, { takesFocus: false });
    title(window.store, 'kept');
    await window.wait(INTERVAL_MS);
    setSavingAllowed(false);
    title(window.store, 'not to be kept');
    await window.wait(INTERVAL_MS);
    const { composing } = window.store.getState();
    expect(composing !== null && isAtRisk(composing)).toBe(true);
    expect((await readDraft(database.shelf, DRAFT.id))?.draft.title).toBe('kept');
    setSavingAllowed(true);
    title(window.store, 'to be kept');
    await window.wait(INTERVAL_MS);
    expect((await readDraft(database.shelf, DRAFT.id))?.draft.title).toBe('to be kept');
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { formatBriefingFile, MAX_FILE_BYTES } from '../../../../src/composing/briefing-file.ts';
import { makeDraft } from '../../../../src/composing/draft.ts';
import {
  composeFrom,
  composeNew,
  openBriefingFile,
  openSaved,
  resumeComposing,
} from '../../../../src/features/briefing-editor/open-briefing.ts';
import { editDraft } from '../../../../src/features/briefing-editor/state/edit-draft.ts';
import { closeDraft } from '../../../../src/features/briefing-editor/state/open-draft.ts';
import { unlessAtRisk } from '../../../../src/features/briefing-editor/unless-at-risk.ts';
import { type DraftRecords, writeDraft } from '../../../../src/features/notes/state/saved-drafts.ts';
import { runNoticeAction } from '../../../../src/state/commands/notify.ts';
import { handlesOf } from '../../../../src/state/handles.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';
import { makeMadeDraft } from '../../composing/made-draft.ts';

const browser = vi.hoisted(() => ({
  records: new Map<string, unknown>(),
  refuses: false,
  givesNothing: false,
  files: [] as string[],
}));

vi.mock('../../../../src/state/repository.ts', async (load) => {
  const answer = async <T>(work: () => T): Promise<T> => {
    if (browser.refuses) throw new Error('QuotaExceededError');
    return work();
  };
  const briefings: DraftRecords = {
    get: async (id) => {
      if (browser.givesNothing) throw new Error('SecurityError');
      return browser.records.get(id);
    },
    values: async () => [...browser.records.values()],
    update: (id, change) => answer(() => void browser.records.set(id, change(browser.records.get(id)))),
  };
  return { ...(await load<object>()), REPOSITORY: { briefings } };
});

vi.mock('../../../../src/exporters/download.ts', async (load) => ({
  ...(await load<object>()),
  downloadBlob: (_blob: Blob, name: string) => void browser.files.push(name),
}));

const DRAFT = makeMadeDraft();
const KEEP = { isOurs: () => true, stamp: 'earlier.1', at: 1_000_000 };

beforeEach(async () => {
  browser.records.clear();
  browser.refuses = false;
  browser.givesNothing = false;
  browser.files = [];
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  const { REPOSITORY } = await import('../../../../src/state/repository.ts');
  await writeDraft(REPOSITORY.briefings, DRAFT, '1', KEEP);
});

const makeStore = (): AppStore => createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
const told = (store: AppStore) =>
  store.getState().session.notices.flatMap((notice) => (notice.kind === 'told' ? [notice] : []));
const words = (store: AppStore) => told(store).map(({ lines }) => lines.join(' '));
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
const open = (store: AppStore) => store.getState().composing?.history.present;
const press = async (store: AppStore, label: string) => {
  const notice = told(store).find(({ actions }) => actions.includes(label));
  if (notice === undefined) throw new Error(`no way on is called ${label}`);
  runNoticeAction(store, notice.id, notice.actions.indexOf(label));
  await settle();
};

/** A store with an open draft that the browser could not save. */
async function refusedStore(): Promise<AppStore> {
  const store = makeStore();
  await openSaved(store, DRAFT.id, '');
  browser.refuses = true;
  editDraft(store, { kind: 'set-title', title: 'Nowhere kept' });
  await settle();
  expect(store.getState().composing?.kept.isRefused).toBe(true);
  return store;
}

describe('unsaved briefing', () => {
  it('stays open when another is requested, until the user confirms', async () => {
    const other = makeDraft('own-other1', 'en');
    const ways: readonly ((store: AppStore) => unknown)[] = [
      composeNew,
      (store) => composeFrom(store, { story: { ...DRAFT, chapters: [] }, handling: null }),
      (store) => openBriefingFile(store, new File([formatBriefingFile(other, '1')], 'other.crossroads.json')),
      (store) => unlessAtRisk(store, () => closeDraft(store)),
    ];
    for (const way of ways) {
      browser.refuses = false;
      const store = await refusedStore();
      await way(store);
      await settle();
      expect(open(store)?.title).toBe('Nowhere kept');
      expect(words(store)).toEqual([expect.stringContaining('“Nowhere kept”')]);
      await press(store, 'Continue without saving');
      expect(open(store)?.title).not.toBe('Nowhere kept');
      expect(words(store)).toEqual([]);
    }
  });

  it('saves a file from the notice and keeps the other request waiting', async () => {
    const store = await refusedStore();
    composeNew(store);
    await settle();
    await press(store, 'Save as a file');
    expect(browser.files).toEqual([expect.stringMatching(/nowhere-kept.*\.crossroads\.json$/i)]);
    expect(open(store)?.title).toBe('Nowhere kept');
    await press(store, 'Continue without saving');
    expect(open(store)?.title).toBe('');
  });

  it('reports a failed save after closing and offers a file', async () => {
    const store = makeStore();
    await openSaved(store, DRAFT.id, '');
    browser.refuses = true;
    editDraft(store, { kind: 'set-title', title: 'Closed at once' });
    closeDraft(store);
    await settle();
    expect(words(store)).toEqual([expect.stringContaining('The last changes of “Closed at once”')]);
    await press(store, 'Save as a file');
    expect(browser.files).toHaveLength(1);
  });
});

describe('openBriefingFile', () => {
  it('reports an unreadable file, and a file that is too large without reading it', async () => {
    const store = makeStore();
    const gone = Object.assign(new File(['{}'], 'gone.crossroads.json'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    expect(await openBriefingFile(store, gone)).toBe(false);
    expect(words(store)).toEqual([
      expect.stringMatching(/“gone\.crossroads\.json” was not opened.*could not read/),
    ]);
    const read = vi.fn(async () => new ArrayBuffer(0));
    const large = new File([], 'large.crossroads.json');
    Object.defineProperties(large, { size: { value: MAX_FILE_BYTES + 1 }, arrayBuffer: { value: read } });
    expect(await openBriefingFile(store, large)).toBe(false);
    expect(words(store)).toEqual([expect.stringContaining('limit is 8 MB')]);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('resumeComposing', () => {
  it('offers the last briefing and withdraws the offer once it is open', async () => {
    const store = makeStore();
    await resumeComposing(store, DRAFT.id, false);
    const [notice] = told(store);
    expect(notice?.actions).toEqual(['Continue']);
    const [goOn] = handlesOf(store).actions.get(notice?.id ?? '') ?? [];
    await openSaved(store, DRAFT.id, '');
    expect(words(store)).toEqual([]);
    editDraft(store, { kind: 'set-title', title: 'Changed' });
    goOn?.();
    await settle();
    expect(store.getState().composing?.history.past).toHaveLength(1);
    expect(open(store)?.title).toBe('Changed');
  });

  it('reports after a reload that only the earlier state was readable', async () => {
    const record = browser.records.get(DRAFT.id) as { text: string };
    browser.records.set(DRAFT.id, { ...record, text: '{', before: record.text });
    const store = makeStore();
    await resumeComposing(store, DRAFT.id, true);
    expect(words(store)).toEqual([expect.stringContaining('The last changes of “Ports” could not be read')]);
  });

  it('reports an unreadable briefing and saves what remains as a file', async () => {
    const record = browser.records.get(DRAFT.id) as { text: string };
    browser.records.set(DRAFT.id, { ...record, text: '{', before: null });
    const store = makeStore();
    await resumeComposing(store, DRAFT.id, true);
    expect(words(store)).toEqual([expect.stringMatching(/“Ports” is unreadable/)]);
    expect(open(store)).toBeUndefined();
    await press(store, 'Save what is still readable');
    expect(browser.files).toEqual([expect.stringMatching(/ports.*\.crossroads\.json$/)]);
    browser.givesNothing = true;
    const other = makeStore();
    await resumeComposing(other, DRAFT.id, false);
    expect(words(other)).toEqual([expect.stringContaining('Saved briefings cannot be read')]);
  });

  it('reports nothing for a briefing that was never saved', async () => {
    const store = makeStore();
    await resumeComposing(store, 'own-blank1', true);
    expect([words(store), open(store)]).toEqual([[], undefined]);
  });
});

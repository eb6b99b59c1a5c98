import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beginHistory, recordEdit } from '../../../../src/composing/history.ts';
import { NEVER_SAVED } from '../../../../src/features/briefing-editor/state/composing.ts';
import { findBriefing } from '../../../../src/features/briefing-library/find-briefing.ts';
import { type DraftRecords, writeDraft } from '../../../../src/features/notes/state/saved-drafts.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';
import { makeMadeDraft } from '../../composing/made-draft.ts';
import { makeStory } from '../../state/made-story.ts';

const browser = vi.hoisted(() => ({ records: new Map<string, unknown>(), refuses: false }));

vi.mock('../../../../src/state/repository.ts', async (load) => {
  const briefings: DraftRecords = {
    get: async (id) => {
      if (browser.refuses) throw new Error('SecurityError');
      return browser.records.get(id);
    },
    values: async () => [...browser.records.values()],
    update: async (id, change) => void browser.records.set(id, change(browser.records.get(id))),
  };
  return { ...(await load<object>()), REPOSITORY: { briefings } };
});

const MADE_AT = 1_800_000_000_000;
const COMPOSED = makeMadeDraft({ title: 'Composed' });
const ofFile = { ...makeStory('v=1&lng=21&lat=43&zoom=5'), id: COMPOSED.id, title: 'Of the file' };

function openFile() {
  return createAppStore({
    data: { status: 'ready', atlas: makeAtlas() },
    stories: { status: 'ready', stories: [], language: 'en' },
    oneFile: {
      list: { made: '2027-01-15', madeAt: MADE_AT, edition: '1', parts: [] },
      briefing: { story: ofFile, handling: null },
    },
  });
}

async function keep(at: number): Promise<void> {
  const { REPOSITORY } = await import('../../../../src/state/repository.ts');
  await writeDraft(REPOSITORY.briefings, COMPOSED, '1', { isOurs: () => true, stamp: 'window.1', at });
}

const titleIn = async (store: ReturnType<typeof openFile>) =>
  (await findBriefing(store, COMPOSED.id))?.story.title;

beforeEach(() => {
  // Another test file may have loaded the lazy modules with the real repository.
  vi.resetModules();
  browser.records.clear();
  browser.refuses = false;
});

describe('findBriefing in a one-file edition', () => {
  it('returns the briefing of the file when the browser has none or refuses access', async () => {
    expect(await titleIn(openFile())).toBe('Of the file');
    browser.refuses = true;
    expect(await titleIn(openFile())).toBe('Of the file');
  });

  it('returns the later briefing when the browser has saved one', async () => {
    await keep(MADE_AT - 1);
    expect(await titleIn(openFile())).toBe('Of the file');
    await keep(MADE_AT + 1);
    expect(await titleIn(openFile())).toBe('Composed');
  });

  it('returns the open draft after a change, or when the browser refuses access', async () => {
    const history = beginHistory(COMPOSED);
    const composing = { history, chapter: null, kept: NEVER_SAVED, takesFocus: false };
    const store = openFile();
    await keep(MADE_AT - 1);
    store.setState({ composing });
    expect(await titleIn(store)).toBe('Of the file');
    const changed = recordEdit(history, { kind: 'set-title', title: 'Changed here' }, 0);
    store.setState({ composing: { ...composing, history: changed } });
    expect(await titleIn(store)).toBe('Changed here');
    browser.refuses = true;
    store.setState({ composing });
    expect(await titleIn(store)).toBe('Composed');
  });
});

import { describe, expect, it } from 'vitest';
import type { HandlingMark } from '../../../../src/domain/briefing.ts';
import { formatRehearsalCsv } from '../../../../src/features/present/rehearsal-csv.ts';
import { deriveRehearsalRows } from '../../../../src/features/present/rehearsal-rows.ts';
import { showScreen } from '../../../../src/features/present/state/patch-presentation.ts';
import { newTimes, presentBriefing } from '../../../../src/features/present/state/present-briefing.ts';
import { readTimes } from '../../../../src/features/present/state/publish-presentation.ts';
import { timesAt } from '../../../../src/features/present/state/rehearsal.ts';
import { beginRehearsal, closeBriefing } from '../../../../src/features/present/state/rehearse.ts';
import { returnToChapter } from '../../../../src/features/present/state/return-to-chapter.ts';
import { saveRehearsal } from '../../../../src/features/present/state/save-rehearsal.ts';
import {
  deleteAllTimes,
  deleteTimes,
  readSavedTimes,
  saveTimes,
} from '../../../../src/features/present/state/saved-rehearsals.ts';
import { showChapter, stepChapter } from '../../../../src/features/present/state/show-chapter.ts';
import { DEFAULT_SCENE } from '../../../../src/scene/defaults.ts';
import { selectFeature } from '../../../../src/state/commands/select-features.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';
import { makeStory } from '../../state/made-story.ts';

const STORY = makeStory('v=1&layers=routes', 'v=1&layers=ports', 'v=1&layers=places');

function rehearsing() {
  const clock = { now: 1000 };
  const store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() }, scene: DEFAULT_SCENE });
  saveRehearsal(store, () => clock.now);
  presentBriefing(store, { story: STORY, handling: null }, 1, newTimes(STORY, 1000));
  beginRehearsal(store, 1000);
  const at = (now: number, run: () => void) => {
    clock.now = now;
    run();
  };
  const rehearsal = () => store.getState().presentation?.rehearsal ?? null;
  return { store, at, rehearsal };
}

describe('rehearsal', () => {
  it('starts at the first chapter and measures each chapter', () => {
    const { store, at, rehearsal } = rehearsing();
    expect(store.getState().presentation?.index).toBe(0);
    at(31_000, () => stepChapter(store, 1, 31_000));
    at(51_000, () => showChapter(store, 0, 51_000));
    expect(rehearsal()).toMatchObject({ takenMs: [30_000, 20_000, 0], apartMs: 0, lane: 0 });
    const now = rehearsal();
    expect(now === null ? null : timesAt(now, 53_000).takenMs).toEqual([32_000, 20_000, 0]);
  });

  it('keeps the results screen open until a new rehearsal starts', () => {
    const { store, at, rehearsal } = rehearsing();
    at(31_000, () => showChapter(store, 2, 31_000));
    at(35_000, () => stepChapter(store, 1, 35_000));
    expect(store.getState().presentation?.screen).toBe('rehearsed');
    stepChapter(store, 1, 36_000);
    stepChapter(store, -1, 36_000);
    showScreen(store, 'black');
    returnToChapter(store);
    expect(store.getState().presentation?.screen).toBe('rehearsed');
    expect(rehearsal()?.takenMs).toEqual([30_000, 0, 4000]);
    beginRehearsal(store, 40_000);
    expect(rehearsal()).toMatchObject({ takenMs: [0, 0, 0], isOver: false });
    expect(store.getState().presentation?.screen).toBe('chapter');
  });

  it('shows the results before another briefing begins', () => {
    const { store, rehearsal } = rehearsing();
    presentBriefing(store, { story: STORY, handling: null });
    expect([store.getState().presentation?.screen, rehearsal()?.isOver]).toEqual(['rehearsed', true]);
  });

  it('counts questions, blank screens and free exploration separately', () => {
    const { store, at, rehearsal } = rehearsing();
    at(5000, () => showScreen(store, 'why'));
    at(8000, () => showScreen(store, 'chapter'));
    at(9000, () => showScreen(store, 'black'));
    at(10_000, () => showScreen(store, 'chapter'));
    at(12_000, () => selectFeature(store, 'jurisdiction:AL'));
    expect(rehearsal()?.lane).toBe('apart');
    at(20_000, () => showChapter(store, 1, 20_000));
    expect(rehearsal()).toMatchObject({
      takenMs: [4000 + 1000 + 2000, 0, 0],
      apartMs: 3000 + 1000 + 8000,
      lane: 1,
    });
  });

  it('ends after the last chapter and is removed with its results screen', () => {
    const { store, at, rehearsal } = rehearsing();
    at(2000, () => showChapter(store, 2, 2000));
    at(6000, () => stepChapter(store, 1, 6000));
    expect(store.getState().presentation?.screen).toBe('rehearsed');
    expect(rehearsal()).toMatchObject({ isOver: true, takenMs: [1000, 0, 4000] });
    const over = rehearsal();
    expect(over === null ? null : timesAt(over, 90_000).takenMs).toEqual([1000, 0, 4000]);
    showScreen(store, 'chapter');
    expect(rehearsal()).toBeNull();
    expect(store.getState().presentation).not.toBeNull();
  });

  it('shows the results before the briefing is closed', () => {
    const { store } = rehearsing();
    closeBriefing(store);
    expect(store.getState().presentation?.screen).toBe('rehearsed');
    closeBriefing(store);
    expect(store.getState().presentation).toBeNull();
  });
});

describe('rehearsal times', () => {
  it('lists the difference to the plan and adds up the rounded times', () => {
    const rows = deriveRehearsalRows(STORY, { takenMs: [30_400, 12_400, 45_400], apartMs: 61_000 });
    expect(rows.chapters.map(({ difference }) => difference)).toEqual([0, -18, 15]);
    expect(rows.total).toEqual({ planned: 90, taken: 87, difference: -3 });
    expect(rows.apart).toBe(61);
  });

  it('writes the handling mark above the CSV rows', () => {
    const rows = deriveRehearsalRows(STORY, { takenMs: [30_400, 12_400, 45_400], apartMs: 61_000 });
    const csv = (handling: HandlingMark | null) =>
      formatRehearsalCsv({ story: STORY, handling }, rows, (key) => key).split('\r\n');
    const marked = csv({ text: 'RESTRICTED', color: '#8a1c1c' });
    expect(marked[0]).toBe('\ufeffRESTRICTED');
    expect(marked[1]).toBe(csv(null)[0]?.slice(1));
    expect(marked).toHaveLength(STORY.chapters.length + 5);
  });

  it('saves, reads and deletes times for each briefing', () => {
    const device = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => device.get(key) ?? null,
      setItem: (key: string, value: string) => void device.set(key, value),
      removeItem: (key: string) => void device.delete(key),
    });
    expect(readSavedTimes('made', storage)).toBeNull();
    expect(saveTimes(STORY, { takenMs: [1, 2, 3.4], apartMs: 5 }, 77, storage)).toBe(true);
    saveTimes({ ...STORY, id: 'other' }, { takenMs: [9, 9, 9], apartMs: 0 }, 78, storage);
    expect(readSavedTimes('made', storage)).toEqual({
      at: 77,
      taken: { 'chapter-1': 1, 'chapter-2': 2, 'chapter-3': 3 },
      apartMs: 5,
    });
    deleteTimes('made', storage);
    expect(readSavedTimes('made', storage)).toBeNull();
    expect(readSavedTimes('other', storage)?.at).toBe(78);
    device.set('another', 'value');
    deleteAllTimes(storage);
    expect([...device.keys()]).toEqual(['another']);
    for (const broken of ['', '[]', '{"made":{"at":1,"taken":{"a":"x"},"apartMs":0}}', '{"made":null}']) {
      device.set('crossroads.rehearsals', broken);
      expect(readSavedTimes('made', storage)).toBeNull();
    }
    const blocked = () => {
      throw new Error('blocked');
    };
    expect(saveTimes(STORY, { takenMs: [], apartMs: 0 }, 1, blocked)).toBe(false);
    expect(readSavedTimes('made', blocked)).toBeNull();
  });

  it('restores a running rehearsal after a reload and rejects invalid data', () => {
    const kept = (rehearsal: unknown) =>
      readTimes('made', 2, () => ({
        getItem: () =>
          JSON.stringify({
            key: 'k',
            story: 'made',
            begunAt: 1,
            chapterBegunAt: 1,
            spentMs: [0, 0],
            rehearsal,
          }),
        setItem: () => {},
        removeItem: () => {},
      }))?.rehearsal;
    const going = { takenMs: [5, 0], apartMs: 1, lane: 'apart', since: 9, isOver: false };
    expect(kept(going)).toEqual(going);
    for (const bad of [
      { ...going, isOver: true },
      { ...going, lane: 2 },
      { ...going, takenMs: [5] },
      'x',
      undefined,
    ]) {
      expect(kept(bad)).toBeNull();
    }
  });
});

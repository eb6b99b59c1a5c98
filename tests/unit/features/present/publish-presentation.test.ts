import { describe, expect, it } from 'vitest';
import {
  type BriefingMessage,
  readMessage,
} from '../../../../src/features/present/state/briefing-channel.ts';
import { endPresentation } from '../../../../src/features/present/state/end-presentation.ts';
import { newTimes, presentBriefing } from '../../../../src/features/present/state/present-briefing.ts';
import {
  publishPresentation,
  readTimes,
} from '../../../../src/features/present/state/publish-presentation.ts';
import { stepChapter } from '../../../../src/features/present/state/show-chapter.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { makeAtlas } from '../../builders.ts';
import { makeStory } from '../../state/made-story.ts';

const STORY = makeStory('v=1&layers=routes', 'v=1&layers=ports', 'v=1&layers=places');

interface Heard {
  readonly store: AppStore;
  readonly sent: BriefingMessage[];
  readonly channels: string[];
  readonly say: (message: BriefingMessage) => void;
  readonly tab: Map<string, string>;
  readonly page: EventTarget;
}

function stage(store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } })): Heard {
  const tab = new Map<string, string>();
  const page = new EventTarget();
  const [sent, channels]: [BriefingMessage[], string[]] = [[], []];
  let hear: (message: BriefingMessage) => void = () => {};
  publishPresentation(
    store,
    () => ({
      getItem: (key) => tab.get(key) ?? null,
      setItem: (key, value) => void tab.set(key, value),
      removeItem: (key) => void tab.delete(key),
    }),
    (key, listener) => {
      channels.push(key);
      hear = listener;
      return { send: (message) => sent.push(message), close: () => channels.push('closed') };
    },
    page,
  );
  return { store, sent, channels, say: (message) => hear(message), tab, page };
}

const storageOf = (tab: Map<string, string>) => () => ({
  getItem: (key: string) => tab.get(key) ?? null,
  setItem: () => {},
  removeItem: () => {},
});

describe('publishPresentation', () => {
  it('publishes and saves a presentation that has begun before', () => {
    const store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
    presentBriefing(store, { story: makeStory('?', '?'), handling: null });
    const { sent, channels, tab } = stage(store);
    expect(channels).toEqual([store.getState().presentation?.key]);
    expect(sent.map(({ type }) => type)).toContain('briefing');
    expect(tab.size).toBe(1);
  });

  it('sends "over" when the page is hidden and the status when it returns', () => {
    const { store, sent, page } = stage();
    presentBriefing(store, { story: STORY, handling: null }, 1, newTimes(STORY, 1000));
    page.dispatchEvent(new Event('pagehide'));
    expect(sent.at(-1)).toEqual({ type: 'over' });
    page.dispatchEvent(new Event('pageshow'));
    expect(sent.at(-1)).toMatchObject({ type: 'stage', index: 1 });
  });
  it('sends the status after each step and when a speaker window connects', () => {
    const { store, sent, channels, say } = stage();
    presentBriefing(store, { story: STORY, handling: null }, 0, { ...newTimes(STORY, 1000), key: 'k' });
    stepChapter(store, 1);
    expect(channels).toEqual(['k']);
    expect(sent.at(-1)).toMatchObject({
      type: 'stage',
      story: 'made',
      index: 1,
      screen: 'chapter',
      begunAt: 1000,
    });
    const before = sent.length;
    say({ type: 'hello' });
    expect(sent.slice(before)).toEqual([expect.objectContaining({ type: 'stage', index: 1 })]);
  });
  it('sends the briefing at the start and on request', () => {
    const { store, sent, say } = stage();
    presentBriefing(store, { story: STORY, handling: null });
    const told = () => sent.filter(({ type }) => type === 'briefing');
    expect(told()).toEqual([{ type: 'briefing', story: STORY }]);
    say({ type: 'which' });
    expect(told()).toHaveLength(2);
    expect(readMessage(structuredClone(told()[0]))).toEqual({ type: 'briefing', story: STORY });
    expect(
      readMessage({ type: 'briefing', story: { ...STORY, chapters: [{ title: 'Of another version' }] } }),
    ).toBeNull();
  });
  it('executes the actions requested by the speaker window', () => {
    const { store, say } = stage();
    presentBriefing(store, { story: STORY, handling: null });
    say({ type: 'do', action: 'next' });
    say({ type: 'do', action: 'next' });
    expect(store.getState().presentation?.index).toBe(2);
    say({ type: 'go', index: 0 });
    expect(store.getState().presentation?.index).toBe(0);
    say({ type: 'do', action: 'black' });
    expect(store.getState().presentation?.screen).toBe('black');
    say({ type: 'do', action: 'black' });
    expect(store.getState().presentation?.screen).toBe('chapter');
  });
  it('sends "over" and closes the channel when the presentation ends', () => {
    const { store, sent, channels, tab } = stage();
    presentBriefing(store, { story: STORY, handling: null }, 0, { ...newTimes(STORY), key: 'k' });
    endPresentation(store);
    expect(sent.at(-1)).toEqual({ type: 'over' });
    expect(channels).toEqual(['k', 'closed']);
    expect(tab.size).toBe(0);
  });
  it('restores times and channel after a reload of the same briefing only', () => {
    const { store, tab } = stage();
    presentBriefing(store, { story: STORY, handling: null }, 0, { ...newTimes(STORY, 5000), key: 'k' });
    stepChapter(store, 1);
    const kept = readTimes('made', 3, storageOf(tab));
    expect(kept).toMatchObject({ key: 'k', begunAt: 5000 });
    expect(readTimes('another', 3, storageOf(tab))).toBeNull();
    expect(readTimes('made', 4, storageOf(tab))).toBeNull();
    tab.set([...tab.keys()][0] ?? '', '{"key":7}');
    expect(readTimes('made', 3, storageOf(tab))).toBeNull();
  });
  it('continues when session storage is blocked', () => {
    const store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
    const blocked = () => {
      throw new Error('blocked');
    };
    publishPresentation(store, blocked, () => ({ send: () => {}, close: () => {} }), new EventTarget());
    presentBriefing(store, { story: STORY, handling: null });
    expect(store.getState().presentation?.index).toBe(0);
    expect(readTimes('made', 3, blocked)).toBeNull();
  });
});

describe('readMessage', () => {
  it('returns valid messages and null for anything else', () => {
    expect(readMessage({ type: 'go', index: 3 })).toEqual({ type: 'go', index: 3 });
    const stage = {
      type: 'stage',
      story: 'x',
      handling: { text: 'RESTRICTED', color: '#aa0000' },
      index: 0,
      screen: 'chapter',
      isAway: false,
      begunAt: 1,
      chapterBegunAt: 1,
      spentMs: [0],
    };
    expect(readMessage(stage)).toEqual(stage);
    for (const type of ['hello', 'over', 'who', 'here']) expect(readMessage({ type })).toEqual({ type });
    for (const bad of [
      { ...stage, handling: { text: 'RESTRICTED', color: 'url(x)' } },
      null,
      'next',
      { type: 'go', index: -1 },
      { type: 'go', index: '1' },
      { type: 'do', action: 'erase' },
      { type: 'stage', story: 'x' },
      { type: '__proto__' },
    ]) {
      expect(readMessage(bad)).toBeNull();
    }
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import type { Page } from '../../../src/scene/page.ts';
import { parseScene } from '../../../src/scene/url.ts';
import { openPassage } from '../../../src/state/commands/open-passage.ts';
import { presentBriefing } from '../../../src/state/commands/present/present-briefing.ts';
import { beginRehearsal } from '../../../src/state/commands/present/rehearse.ts';
import { stepChapter } from '../../../src/state/commands/present/show-chapter.ts';
import { reportCamera } from '../../../src/state/commands/report-camera.ts';
import { reportReading } from '../../../src/state/commands/report-reading.ts';
import { selectFeature } from '../../../src/state/commands/select-feature.ts';
import { setData } from '../../../src/state/commands/set-data.ts';
import { setTheme } from '../../../src/state/commands/set-theme.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { formatLink, startUrlSync, type UrlHost } from '../../../src/state/url-sync.ts';
import { makeAtlas } from '../builders.ts';
import { makeStory } from './made-story.ts';

const camera = { lng: 21, lat: 44, zoom: 7, bearing: 0, pitch: 0 };

/** A browser's session history, as far as links are concerned. */
function makeHistory(search = '') {
  const entries = [search];
  let at = 0;
  const listeners = new Map<string, () => void>();
  const current = () => entries[at] ?? '';
  const searchOf = (url: string | URL | null | undefined) => {
    const text = String(url);
    return text.includes('?') ? text.slice(text.indexOf('?'), text.indexOf('#')) : '';
  };
  const host: UrlHost = {
    location: {
      pathname: '/atlas/',
      hash: '#map',
      get search() {
        return current();
      },
    },
    history: {
      pushState: (_state, _title, url) => {
        entries.splice(at + 1, entries.length, searchOf(url));
        at += 1;
      },
      replaceState: (_state, _title, url) => {
        entries[at] = searchOf(url);
      },
    },
    addEventListener: (type, listener) => listeners.set(type, listener),
    removeEventListener: (type) => listeners.delete(type),
  };
  return {
    host,
    entries,
    listeners,
    back: () => {
      at -= 1;
      listeners.get('popstate')?.();
    },
    leave: () => listeners.get('pagehide')?.(),
  };
}

function open(search = '', onPage: (page: Page) => void = () => {}) {
  const history = makeHistory(search);
  const { scene, problems } = parseScene(new URLSearchParams(search));
  const store = createAppStore({ scene });
  const stop = startUrlSync(store, history.host, { problems, onPage });
  return { ...history, store, stop };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the link', () => {
  it('tells of a story or chapter that Back leads to', () => {
    const asked: Page[] = [];
    const { entries, back, host } = open('?v=1&story=ports&chapter=ship', (page) => asked.push(page));
    host.history.pushState(null, '', '?v=1');
    expect(entries).toHaveLength(2);
    back();
    expect(asked).toMatchObject([{ story: 'ports', chapter: 'ship' }]);
    host.history.pushState(null, '', '?v=1');
    host.history.pushState(null, '', '?v=1&select=port:ALDRZ');
    back();
    expect(asked).toHaveLength(1);
  });
  it('shows the times of a rehearsal that Back leads out of, and leaves it the next time', () => {
    const { store, entries, back } = open('?v=1');
    store.setState({ data: { status: 'ready', atlas: makeAtlas() } });
    selectFeature(store, 'leg:sofia-nis');
    vi.advanceTimersByTime(300);
    presentBriefing(store, { story: makeStory('v=1&layers=routes', 'v=1&layers=ports'), handling: null });
    vi.advanceTimersByTime(300);
    beginRehearsal(store);
    vi.advanceTimersByTime(300);
    back();
    const { presentation } = store.getState();
    expect([presentation?.screen, presentation?.rehearsal?.isOver]).toEqual(['rehearsed', true]);
    const selected = expect.stringContaining('select=');
    expect(entries).toEqual(['?v=1', selected, expect.stringContaining('story=made')]);
    back();
    expect(store.getState().presentation).toBeNull();
  });
  it('makes a step of beginning a briefing, which Back undoes, and none of paging through it', () => {
    const { store, entries, back } = open('?v=1');
    store.setState({ data: { status: 'ready', atlas: makeAtlas() } });
    presentBriefing(store, { story: makeStory('v=1&layers=routes', 'v=1&layers=ports'), handling: null });
    vi.advanceTimersByTime(300);
    stepChapter(store, 1);
    vi.advanceTimersByTime(300);
    expect(entries).toEqual(['?v=1', expect.stringContaining('story=made')]);
    back();
    expect(store.getState().presentation).toBeNull();
  });
  it('keeps the entry of a link that names a briefing when that begins', () => {
    const { store, entries } = open('?v=1&story=made');
    store.setState({ data: { status: 'ready', atlas: makeAtlas() } });
    presentBriefing(store, { story: makeStory('v=1&layers=routes'), handling: null });
    vi.advanceTimersByTime(300);
    expect(entries).toEqual([expect.stringContaining('story=made&chapter=')]);
  });
  it('follows the map in the same history entry, 300 ms after it came to rest', () => {
    const { store, entries } = open();
    reportCamera(store, camera);
    vi.advanceTimersByTime(299);
    expect(entries).toEqual(['']);
    vi.advanceTimersByTime(1);
    expect(entries).toEqual(['?v=2&lng=21&lat=44&zoom=7&language=en']);
  });

  it('gets a new history entry for a selection, and Back undoes it', () => {
    const { store, entries, back } = open();
    selectFeature(store, 'leg:sofia-nis');
    vi.advanceTimersByTime(300);
    expect(entries).toHaveLength(2);
    back();
    expect(store.getState().scene).toEqual(DEFAULT_SCENE);
    vi.advanceTimersByTime(1000);
    // Neither of the two entries was written again: Forward still leads to the selection.
    expect(entries).toEqual(['', expect.stringContaining('select=leg:sofia-nis')]);
  });

  it('leaves behind where the map stood when a selection follows at once', () => {
    const { store, entries, back } = open();
    reportCamera(store, camera);
    selectFeature(store, 'leg:sofia-nis');
    vi.advanceTimersByTime(300);
    expect(entries[0]).toContain('lng=21');
    expect(entries[0]).not.toContain('select');
    back();
    expect(store.getState().scene).toMatchObject({ camera, selection: null });
  });

  it('asks the map to stand where the restored scene says', () => {
    const { store, back } = open('?v=1&lng=20&lat=42&zoom=6');
    selectFeature(store, 'leg:sofia-nis');
    vi.advanceTimersByTime(300);
    reportCamera(store, camera);
    vi.advanceTimersByTime(300);
    back();
    expect(store.getState().session.cameraRequest).toMatchObject({
      kind: 'camera',
      animate: false,
      camera: { lng: 20, lat: 42, zoom: 6 },
    });
  });

  it('takes quick choices as one step, and theme as none', () => {
    const { store, entries } = open();
    selectFeature(store, 'leg:sofia-nis');
    vi.advanceTimersByTime(100);
    openPassage(store, 'I.A.p1');
    vi.advanceTimersByTime(300);
    expect(entries).toHaveLength(2);
    setTheme(store, 'dark');
    vi.advanceTimersByTime(300);
    expect(entries).toHaveLength(2);
    expect(entries[1]).toContain('theme=dark');
  });

  it('takes a passage that is opened as a step, one that is scrolled to as none', () => {
    const { store, entries } = open();
    openPassage(store, 'I.A.p1');
    vi.advanceTimersByTime(300);
    expect(entries).toHaveLength(2);
    reportReading(store, 'I.A.p2');
    vi.advanceTimersByTime(300);
    expect(entries).toHaveLength(2);
    expect(entries[1]).toContain('passage=I.A.p2');
  });

  it('is written before the page is left, and no longer once stopped', () => {
    const { store, entries, leave, stop } = open();
    selectFeature(store, 'leg:sofia-nis');
    leave();
    expect(entries).toHaveLength(2);
    stop();
    selectFeature(store, null);
    vi.advanceTimersByTime(1000);
    expect(entries).toHaveLength(2);
  });

  it('does without history where the browser forbids it', () => {
    const { host } = makeHistory();
    const store = createAppStore();
    startUrlSync(store, {
      ...host,
      history: {
        pushState: () => {
          throw new DOMException('no', 'SecurityError');
        },
        replaceState: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    });
    selectFeature(store, 'leg:sofia-nis');
    expect(() => vi.advanceTimersByTime(300)).not.toThrow();
  });

  it('to copy opens the same scene for anyone', () => {
    const scene = { ...DEFAULT_SCENE, selection: 'jurisdiction:XK' as const };
    const link = new URL(formatLink(scene, { origin: 'https://atlas.example', pathname: '/a/' }));
    expect(link.pathname).toBe('/a/');
    expect(parseScene(link.searchParams).scene).toEqual(scene);
  });

  it('of a file leads to the file, also where a browser gives it no origin', () => {
    const page = { origin: 'null', pathname: '/stick/atlas.html' };
    expect(formatLink(DEFAULT_SCENE, page)).toMatch(/^file:\/\/\/stick\/atlas\.html\?v=/);
  });
});

describe('what a link asks for in vain', () => {
  it('stands in one notice, ids included once the data is there', () => {
    const { store } = open('?theme=pink&zoom=far&select=leg:atlantis');
    setData(store, { status: 'ready', atlas: makeAtlas() });
    expect(store.getState().scene.selection).toBeNull();
    const { notices } = store.getState().session;
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({
      kind: 'scene-problems',
      problems: [
        { parameter: 'zoom' },
        { parameter: 'theme' },
        { parameter: 'select', value: 'leg:atlantis' },
      ],
    });
  });

  it('is nothing when a retired id has a successor', () => {
    const { store } = open('?select=port:ALXXX');
    setData(store, { status: 'ready', atlas: makeAtlas() });
    expect(store.getState().scene.selection).toBe('port:ALDRZ');
    expect(store.getState().session.notices).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { presentBriefing } from '../../../src/features/present/state/present-briefing.ts';
import { beginRehearsal } from '../../../src/features/present/state/rehearse.ts';
import { stepChapter } from '../../../src/features/present/state/show-chapter.ts';
import { openPassage, reportReading } from '../../../src/features/reader/state/read-brief.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import type { Page } from '../../../src/scene/page.ts';
import { parseScene } from '../../../src/scene/url.ts';
import { reportCamera } from '../../../src/state/commands/move-map.ts';
import { selectFeature } from '../../../src/state/commands/select-features.ts';
import { setTheme } from '../../../src/state/commands/set-appearance.ts';
import { setData } from '../../../src/state/commands/set-data.ts';
import { enterRoom } from '../../../src/state/commands/show-panels.ts';
import { createAppStore } from '../../../src/state/store.ts';
import { formatLink, startUrlSync, type UrlHost } from '../../../src/state/url-sync.ts';
import { makeAtlas } from '../builders.ts';
import { makeStory } from './made-story.ts';

const camera = { lng: 21, lat: 44, zoom: 7, bearing: 0, pitch: 0 };

/** Stub of the session history of a browser, which stores only the query of each entry. */
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

describe('startUrlSync and formatLink', () => {
  it('adds an entry for entering a room, and Back returns to the room before', () => {
    const { store, entries, back } = open();
    enterRoom(store, 'plan');
    expect(entries).toHaveLength(2);
    expect(entries[1]).toMatch(/^\?room=plan&/);
    reportCamera(store, { ...camera, zoom: 9 });
    vi.advanceTimersByTime(300);
    const written = [...entries];
    back();
    expect(store.getState().session.room).toBe('atlas');
    expect(store.getState().scene.camera.zoom).not.toBe(9);
    vi.advanceTimersByTime(300);
    expect(entries).toEqual(written);
  });

  it('calls onPage when Back leads to a briefing chapter', () => {
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
  it('shows the rehearsal results on the first Back and ends on the second', () => {
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
  it('adds a history entry for starting a briefing but not for paging', () => {
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
  it('adds no entry when the link already contains the briefing', () => {
    const { store, entries } = open('?v=1&story=made');
    store.setState({ data: { status: 'ready', atlas: makeAtlas() } });
    presentBriefing(store, { story: makeStory('v=1&layers=routes'), handling: null });
    vi.advanceTimersByTime(300);
    expect(entries).toEqual([expect.stringContaining('story=made&chapter=')]);
  });
  it('replaces the entry 300 ms after the camera changed', () => {
    const { store, entries } = open();
    reportCamera(store, camera);
    vi.advanceTimersByTime(299);
    expect(entries).toEqual(['']);
    vi.advanceTimersByTime(1);
    expect(entries).toEqual(['?v=2&lng=21&lat=44&zoom=7&language=en']);
  });

  it('adds an entry for a selection that Back undoes', () => {
    const { store, entries, back } = open();
    selectFeature(store, 'leg:sofia-nis');
    vi.advanceTimersByTime(300);
    expect(entries).toHaveLength(2);
    back();
    expect(store.getState().scene).toEqual(DEFAULT_SCENE);
    vi.advanceTimersByTime(1000);
    // Back must not rewrite an entry: Forward still leads to the selection.
    expect(entries).toEqual(['', expect.stringContaining('select=leg:sofia-nis')]);
  });

  it('writes the camera to the old entry before it adds a selection', () => {
    const { store, entries, back } = open();
    reportCamera(store, camera);
    selectFeature(store, 'leg:sofia-nis');
    vi.advanceTimersByTime(300);
    expect(entries[0]).toContain('lng=21');
    expect(entries[0]).not.toContain('select');
    back();
    expect(store.getState().scene).toMatchObject({ camera, selection: null });
  });

  it('requests the camera of the restored scene after Back', () => {
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

  it('merges quick choices into one entry and adds none for the theme', () => {
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

  it('adds an entry for an opened passage but not for scrolling', () => {
    const { store, entries } = open();
    openPassage(store, 'I.A.p1');
    vi.advanceTimersByTime(300);
    expect(entries).toHaveLength(2);
    reportReading(store, 'I.A.p2');
    vi.advanceTimersByTime(300);
    expect(entries).toHaveLength(2);
    expect(entries[1]).toContain('passage=I.A.p2');
  });

  it('writes the link when the page is left and stops on request', () => {
    const { store, entries, leave, stop } = open();
    selectFeature(store, 'leg:sofia-nis');
    leave();
    expect(entries).toHaveLength(2);
    stop();
    selectFeature(store, null);
    vi.advanceTimersByTime(1000);
    expect(entries).toHaveLength(2);
  });

  it('does not throw when the browser forbids history changes', () => {
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

  it('formats a link that restores the same scene', () => {
    const scene = { ...DEFAULT_SCENE, selection: 'jurisdiction:XK' as const };
    const link = new URL(formatLink(scene, { origin: 'https://atlas.example', pathname: '/a/' }));
    expect(link.pathname).toBe('/a/');
    expect(parseScene(link.searchParams).scene).toEqual(scene);
  });

  it('formats a file link when the page has no origin', () => {
    const page = { origin: 'null', pathname: '/stick/atlas.html' };
    expect(formatLink(DEFAULT_SCENE, page)).toMatch(/^file:\/\/\/stick\/atlas\.html\?v=/);
  });
});

describe('problems of a link', () => {
  it('lists all problems in one notice, including unknown ids', () => {
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

  it('adds no notice when a retired id has a successor', () => {
    const { store } = open('?select=port:ALXXX');
    setData(store, { status: 'ready', atlas: makeAtlas() });
    expect(store.getState().scene.selection).toBe('port:ALDRZ');
    expect(store.getState().session.notices).toEqual([]);
  });
});

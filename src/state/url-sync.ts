/**
 * Keeps URL and scene in sync. The URL follows the scene 300 ms after its last change: with a new history
 * entry for a choice of the user, so that Back undoes it; with the same entry for the camera. Back and
 * Forward restore the scene of their URL.
 */

import { endRehearsal } from '../features/present/state/end-rehearsal.ts';
import { chapterOf } from '../features/present/state/presentation.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import { NO_PAGE, type Page, readPage, withPage } from '../scene/page.ts';
import type { SceneProblem } from '../scene/problems.ts';
import { knownIdsOf, resolveScene } from '../scene/resolve.ts';
import { reuseUnchanged } from '../scene/reuse-unchanged.ts';
import type { Scene } from '../scene/scene.ts';
import { formatQuery, formatScene, parseScene } from '../scene/url.ts';
import { showNotice } from './commands/notify.ts';
import { restoreScene } from './commands/restore-scene.ts';
import { patch } from './patch.ts';
import type { AppState, AppStore } from './store.ts';

const DELAY_MS = 300;

/** Whether a change of this key is a step that Back undoes. */
const MAKES_HISTORY: Readonly<Record<keyof Scene, boolean>> = {
  version: false,
  camera: false,
  projection: true,
  period: true,
  markets: true,
  routes: true,
  feeders: true,
  layers: true,
  evidence: true,
  briefOnly: true,
  comparison: true,
  selection: true,
  passage: false,
  theme: false,
  language: false,
};

/** The used part of `window`. */
export interface UrlHost {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
  readonly removeEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
}

export interface UrlSyncOptions {
  /** Defaults for this user, as given to `parseScene`. */
  readonly defaults?: Scene;
  /** Problems of `parseScene` with the first link. */
  readonly problems?: readonly SceneProblem[];
  /** Back or Forward led to a briefing or chapter other than the one presented. */
  readonly onPage?: (page: Page) => void;
}

/**
 * Starts following. The store must already hold the scene of the link (`parseScene`). Ids are checked once
 * the atlas is ready, and all problems of a link are in one notice with the id `scene-problems`. Returns a
 * function that stops it.
 */
export function startUrlSync(store: AppStore, host: UrlHost, options: UrlSyncOptions = {}): () => void {
  const defaults = options.defaults ?? DEFAULT_SCENE;
  let problems: readonly SceneProblem[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pendingHistory = false;
  /** While Back or Forward sets the state, which the URL already has. */
  let isRestoring = false;
  /** Scene that the URL represents. */
  let written = store.getState().scene;

  const report = (more: readonly SceneProblem[]) => {
    if (more.length === 0) return;
    problems = [...problems, ...more];
    showNotice(store, { id: 'scene-problems', kind: 'scene-problems', problems });
  };

  const write = (scene: Scene, asHistory: boolean, page = pageOf(store.getState())) => {
    // Camera and language are always included: defaults of other users differ.
    const query = formatQuery(withPage(page, formatScene(scene, { always: ['camera', 'language'] })));
    const { pathname, search, hash } = host.location;
    written = scene;
    if (query === search) return;
    const url = `${pathname}${query}${hash}`;
    try {
      if (asHistory) host.history.pushState(null, '', url);
      else host.history.replaceState(null, '', url);
    } catch {
      // A sandboxed frame or a page opened from disk may not change its URL; all else works there.
    }
  };

  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    pendingHistory = false;
  };

  const flush = () => {
    if (timer === null) return;
    const asHistory = pendingHistory;
    cancel();
    write(store.getState().scene, asHistory);
  };

  const checkIds = (state: AppState) => {
    if (state.data.status !== 'ready') return;
    const resolved = resolveScene(state.scene, knownIdsOf(state.data.atlas), defaults);
    if (resolved.scene !== state.scene) patch(store, 'scene', resolved.scene);
    report(resolved.problems);
  };

  const onChange = (state: AppState, before: AppState) => {
    if (state.data !== before.data) checkIds(state);
    if (isRestoring) return;
    if (pageOf(state).chapter !== pageOf(before).chapter) {
      // Back does not undo single chapters: it would take a presenter through all of them again. It does undo
      // the start of a presentation.
      const begins = before.presentation === null && readPage(searchOf(host)).page.story === null;
      if (begins && timer !== null) write(before.scene, pendingHistory, NO_PAGE);
      if (timer !== null) clearTimeout(timer);
      pendingHistory ||= begins;
      timer = setTimeout(flush, DELAY_MS);
      return;
    }
    if (state.session.room !== before.session.room && state.presentation === null) {
      // Entering a room is a step. The entry being left keeps its room.
      if (timer !== null) write(state.scene, pendingHistory, pageOf(before));
      cancel();
      write(state.scene, true);
      return;
    }
    if (state.scene === before.scene || state.scene === written) return;
    // Opening a passage is a step; scrolling to it is not.
    const isOpened = state.session.readerJump !== before.session.readerJump;
    const makesHistory = state.presentation === null && (isOpened || isStep(before.scene, state.scene));
    // The entry being left must hold the latest camera, not the one of 300 ms ago.
    if (makesHistory && timer !== null && !pendingHistory) write(before.scene, false);
    if (timer !== null) clearTimeout(timer);
    pendingHistory ||= makesHistory;
    timer = setTimeout(flush, DELAY_MS);
  };

  const onPopState = () => {
    cancel();
    const { data } = store.getState();
    const { page, scene } = readPage(searchOf(host));
    if (page.story !== pageOf(store.getState()).story && endRehearsal(store)) {
      // Show its times first, as on any other exit: restore the entry that Back left.
      write(store.getState().scene, true);
      return;
    }
    isRestoring = true;
    if (page.story === null && store.getState().presentation !== null) store.setState({ presentation: null });
    if (page.room !== store.getState().session.room) patch(store, 'session', { room: page.room });
    const parsed = parseScene(scene, {
      defaults,
      ...(data.status === 'ready' ? { known: knownIdsOf(data.atlas) } : {}),
    });
    written = reuseUnchanged(store.getState().scene, parsed.scene);
    problems = [];
    restoreScene(store, written);
    isRestoring = false;
    report(parsed.problems);
    const presented = pageOf(store.getState());
    const isOther = page.story !== presented.story || page.chapter !== presented.chapter;
    if (page.story !== null && isOther) options.onPage?.(page);
  };

  report(options.problems ?? []);
  checkIds(store.getState());
  const unsubscribe = store.subscribe(onChange);
  host.addEventListener('popstate', onPopState);
  host.addEventListener('pagehide', flush);
  return () => {
    flush();
    unsubscribe();
    host.removeEventListener('popstate', onPopState);
    host.removeEventListener('pagehide', flush);
  };
}

function searchOf({ location }: UrlHost): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** The room, or the presented briefing and its chapter. */
function pageOf({ presentation, session }: Pick<AppState, 'presentation' | 'session'>): Page {
  return presentation === null
    ? { ...NO_PAGE, room: session.room }
    : { ...NO_PAGE, story: presentation.story.id, chapter: chapterOf(presentation).id };
}

function isStep(before: Scene, after: Scene): boolean {
  return (Object.keys(MAKES_HISTORY) as (keyof Scene)[]).some(
    (part) => MAKES_HISTORY[part] && before[part] !== after[part],
  );
}

/** Returns a complete link to a scene on this page, which opens the same view for anyone. */
export function formatLink(
  scene: Scene,
  page: { readonly origin: string; readonly pathname: string },
): string {
  // Some browsers give a page opened from disk no origin.
  const origin = page.origin === 'null' ? 'file://' : page.origin;
  return `${origin}${page.pathname}${formatQuery(formatScene(scene, { always: ['camera', 'language'] }))}`;
}

/** Starts the atlas in a page: reads the scene of the link, mounts the shell, loads the data. */
import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../i18n/languages.ts';
import { fitBounds } from '../lib/mercator.ts';
import { DEFAULT_SCENE, HOME_BOUNDS, HOME_PADDING_PX } from '../scene/defaults.ts';
import { type Page, readPage } from '../scene/page.ts';
import { makeSceneProblem } from '../scene/problems.ts';
import type { Scene } from '../scene/scene.ts';
import { parseScene } from '../scene/url.ts';
import { presentBriefing } from '../state/commands/present/present-briefing.ts';
import { showNotice } from '../state/commands/show-notice.ts';
import { keepStage, readTimes } from '../state/keep-stage.ts';
import { loadAtlas } from '../state/load-atlas.ts';
import { loadStories } from '../state/load-stories.ts';
import { keepPreferences, loadPreferences } from '../state/persistence.ts';
import { INITIAL_SESSION } from '../state/session.ts';
import { type AppStore, createAppStore } from '../state/store.ts';
import { startUrlSync } from '../state/url-sync.ts';
import { AtlasApp } from './atlas-app.tsx';

export function startAtlas(root: HTMLElement): void {
  const defaults = readerDefaults(root);
  const { page, scene: query } = readPage(new URLSearchParams(window.location.search));
  if (page.speaker !== null && page.story !== null) {
    void startSpeaker(root, page.story, page.speaker);
    return;
  }
  const parsed = parseScene(query, { defaults });
  const storage = () => window.localStorage;
  const store = createAppStore({
    scene: parsed.scene,
    preferences: loadPreferences(storage),
    // A link to a passage opens the brief.
    session: { ...INITIAL_SESSION, rightPanel: parsed.scene.passage === null ? 'feature' : 'brief' },
  });
  keepPreferences(store, storage);
  keepStage(store, () => window.sessionStorage);
  startUrlSync(store, window, { defaults, problems: parsed.problems });
  const load = () => void loadAtlas(store).then(() => presentPage(store, page));
  // Taken out before React clears the frame that the page came with.
  const firstPicture = root.querySelector('#first-picture')?.firstElementChild ?? null;
  createRoot(root).render(<AtlasApp store={store} onRetry={load} firstPicture={firstPicture} />);
  load();
}

/** The speaker's window, fetched when it is one. */
async function startSpeaker(root: HTMLElement, story: string, key: string): Promise<void> {
  const { mountSpeaker } = await import('./speaker-app.tsx');
  mountSpeaker(root, { story, key, language: chooseLanguage(navigator.languages) });
}

/** Presents the story of an address, where there is one. */
async function presentPage(store: AppStore, { story: id, chapter }: Page): Promise<void> {
  if (id === null) return;
  await loadStories(store);
  const { stories } = store.getState();
  const written = stories.status === 'ready' ? stories.stories.find((one) => one.id === id) : undefined;
  const story = written ?? (await (await import('../ui/present/make-briefing.ts')).briefingOfId(store, id));
  if (story === null) {
    const problem = makeSceneProblem('unknown-story', 'story', id);
    showNotice(store, { id: 'scene-problems', kind: 'scene-problems', problems: [problem] });
    return;
  }
  const index = story.chapters.findIndex((one) => one.id === chapter);
  const kept = readTimes(id, story.chapters.length, () => window.sessionStorage);
  presentBriefing(store, { story, handling: null }, index, kept ?? undefined);
}

/** The default in this browser: its language, and the region fitted into the frame that the page was laid out with. */
function readerDefaults(root: HTMLElement): Scene {
  const stage = root.querySelector<HTMLElement>('.map-stage');
  const size = { width: stage?.clientWidth ?? 0, height: stage?.clientHeight ?? 0 };
  const camera =
    size.width > 0 && size.height > 0
      ? fitBounds(HOME_BOUNDS, { ...size, padding: HOME_PADDING_PX })
      : DEFAULT_SCENE.camera;
  return { ...DEFAULT_SCENE, camera, language: chooseLanguage(navigator.languages) };
}

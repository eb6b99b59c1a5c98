/** Starts the atlas in a page: reads the scene of the link, mounts the shell, loads the data. */
import { createRoot } from 'react-dom/client';
import { chooseLanguage } from '../i18n/languages.ts';
import { fitBounds } from '../lib/mercator.ts';
import { DEFAULT_SCENE, HOME_BOUNDS, HOME_PADDING_PX } from '../scene/defaults.ts';
import type { Scene } from '../scene/scene.ts';
import { parseScene } from '../scene/url.ts';
import { loadAtlas } from '../state/load-atlas.ts';
import { keepPreferences, loadPreferences } from '../state/persistence.ts';
import { INITIAL_SESSION } from '../state/session.ts';
import { createAppStore } from '../state/store.ts';
import { startUrlSync } from '../state/url-sync.ts';
import { AtlasApp } from './atlas-app.tsx';

export function startAtlas(root: HTMLElement): void {
  const defaults = readerDefaults(root);
  const parsed = parseScene(new URLSearchParams(window.location.search), { defaults });
  const storage = () => window.localStorage;
  const store = createAppStore({
    scene: parsed.scene,
    preferences: loadPreferences(storage),
    // A link to a passage opens the brief.
    session: { ...INITIAL_SESSION, rightPanel: parsed.scene.passage === null ? 'feature' : 'brief' },
  });
  keepPreferences(store, storage);
  startUrlSync(store, window, { defaults, problems: parsed.problems });
  const load = () => void loadAtlas(store);
  // Taken out before React clears the frame that the page came with.
  const firstPicture = root.querySelector('#first-picture')?.firstElementChild ?? null;
  createRoot(root).render(<AtlasApp store={store} onRetry={load} firstPicture={firstPicture} />);
  load();
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

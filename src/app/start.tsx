/** Starts the atlas: parses the scene of the link, mounts the shell, loads the data. */

import { incidentEngine } from 'virtual:site-config';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { OPEN_DRAFT_KEY } from '../features/briefing-editor/state/composing.ts';
import { saveRehearsal } from '../features/present/state/save-rehearsal.ts';
import { INITIAL_ENGINE } from '../features/records/state/engine.ts';
import { OPEN_WORK_KEY } from '../features/workspace/index.ts';
import { followSaving } from '../features/workspace/state/follow-saving.ts';
import { chooseLanguage } from '../i18n/languages.ts';
import { fitBounds } from '../lib/mercator.ts';
import { DEFAULT_SCENE, HOME_BOUNDS, HOME_PADDING_PX } from '../scene/defaults.ts';
import { type Page, readPage } from '../scene/page.ts';
import type { Scene, ThemeChoice } from '../scene/scene.ts';
import { parseScene } from '../scene/url.ts';
import { showNotice } from '../state/commands/notify.ts';
import { setLanguage } from '../state/commands/set-appearance.ts';
import { openDialog } from '../state/commands/show-panels.ts';
import { loadAtlas } from '../state/load-atlas.ts';
import type { OneFileState } from '../state/one-file.ts';
import { loadPreferences, savePreferences } from '../state/saved-preferences.ts';
import { setSavingAllowed, subscribeToSaving } from '../state/saving-allowed.ts';
import { INITIAL_SESSION } from '../state/session.ts';
import { type AppStore, createAppStore } from '../state/store.ts';
import { startUrlSync } from '../state/url-sync.ts';
import { UiProvider } from '../ui/ui-context.tsx';
import { AtlasShell } from './atlas-shell.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { type InitialPage, readInitialPage } from './initial-part.tsx';
import type { SpeakerOptions } from './speaker-app.tsx';
import { useLanguage } from './use-language.ts';
import { useNames } from './use-names.ts';
import { useTheme } from './use-theme.ts';

/** Presentations are dark by default, for a darkened room. Exports do not use this theme. */
const IN_A_ROOM: ThemeChoice = 'dark';

interface Props {
  readonly store: AppStore;
  readonly onRetry: () => void;
  readonly initial: InitialPage;
}

/** Provides messages, tokens and the store to the shell. */
function AtlasApp({ store, onRetry, initial }: Props) {
  const language = useStore(store, ({ scene }) => scene.language);
  const theme = useStore(store, ({ scene, presentation }) =>
    presentation !== null && scene.theme === 'auto' ? IN_A_ROOM : scene.theme,
  );
  const t = useLanguage(language, (spoken) => {
    // Otherwise names on the map would be in another language than the interface.
    setLanguage(store, spoken);
    showNotice(store, { id: 'part-missing', kind: 'part-missing' });
  });
  useNames(store, language);
  const tokens = useTheme(theme);
  return (
    <ErrorBoundary t={t}>
      <UiProvider store={store} t={t} tokens={tokens}>
        <AtlasShell onRetry={onRetry} initial={initial} />
      </UiProvider>
    </ErrorBoundary>
  );
}

/** @param oneFile the state of a page that contains the whole atlas */
export function startAtlas(root: HTMLElement, oneFile: OneFileState = null): void {
  const defaults = readerDefaults(root);
  const { page, scene: query } = readPage(new URLSearchParams(window.location.search));
  const parsed = parseScene(query, { defaults });
  if (page.speaker !== null && page.story !== null) {
    const { language } = parsed.scene;
    void startSpeaker(root, { story: page.story, key: page.speaker, language, oneFile });
    return;
  }
  const storage = () => window.localStorage;
  const store = createAppStore({
    scene: parsed.scene,
    preferences: loadPreferences(storage),
    // A link to a passage opens the brief.
    session: {
      ...INITIAL_SESSION,
      room: page.room,
      rightPanel: parsed.scene.passage === null ? 'feature' : 'brief',
    },
    engine: { ...INITIAL_ENGINE, origins: incidentEngine?.origins ?? [] },
    oneFile,
  });
  // Must run before any work begins: repositories check this setting when written to.
  setSavingAllowed(store.getState().preferences.keepsWork);
  subscribeToSaving((news) => followSaving(store, news));
  savePreferences(store, storage);
  saveRehearsal(store);
  saveWork(store);
  startUrlSync(store, window, {
    defaults,
    problems: parsed.problems,
    onPage: (other) => present(store, other),
  });
  // A one-file atlas shows its description when opened, but not when returned to.
  const isFreshFile = oneFile !== null && window.location.search === '';
  const load = () =>
    void loadAtlas(store).then(() => {
      // The page reports the failure and offers to try again.
      if (store.getState().data.status !== 'ready') return;
      if (isFreshFile) openDialog(store, { kind: 'file' });
      present(store, page);
      void resume(store);
      if (notedIn(OPEN_WORK_KEY).some((id) => id !== null)) beginWork(store);
    });
  const initial = readInitialPage(root);
  createRoot(root).render(<AtlasApp store={store} onRetry={load} initial={initial} />);
  load();
}

/** Reports a part that cannot be fetched. */
function runPart(store: AppStore, part: Promise<unknown>): void {
  part.catch(() => showNotice(store, { id: 'part-missing', kind: 'part-missing' }));
}

/** Presents the story of an address, if it has one. */
function present(store: AppStore, page: Page): void {
  if (page.story !== null)
    runPart(
      store,
      import('./present-page.ts').then(({ presentPage }) => presentPage(store, page)),
    );
}

/** Fetches and starts the speaker's window. */
async function startSpeaker(root: HTMLElement, options: SpeakerOptions): Promise<void> {
  const { mountSpeaker } = await import('./speaker-app.tsx');
  mountSpeaker(root, options);
}

/** Saves the workspace once the user has records or a network. */
function saveWork(store: AppStore): void {
  const stop = store.subscribe(({ incidents, network }) => {
    if (incidents === null && network === null) return;
    stop();
    beginWork(store);
  });
}

function beginWork(store: AppStore): void {
  runPart(
    store,
    import('../features/workspace/work-in-page.ts').then(({ autosaveWork }) => autosaveWork(store)),
  );
}

/** Returns what is noted in this tab, and in this browser. */
function notedIn(key: string): readonly (string | null)[] {
  return [() => window.sessionStorage, () => window.localStorage].map((storage) => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  });
}

/** Resumes the draft of this tab after a reload, or offers the last one of this browser. */
async function resume(store: AppStore): Promise<void> {
  const [here = null, last = null] = notedIn(OPEN_DRAFT_KEY);
  const id = here ?? last;
  if (id === null) return;
  const { resumeComposing } = await import('../features/briefing-editor/open-briefing.ts');
  await resumeComposing(store, id, here !== null);
}

/** The default scene of this browser: its language, and the region fitted into the frame of the page. */
function readerDefaults(root: HTMLElement): Scene {
  const map = root.querySelector<HTMLElement>('.map-stage');
  const size = { width: map?.clientWidth ?? 0, height: map?.clientHeight ?? 0 };
  const camera =
    size.width > 0 && size.height > 0
      ? fitBounds(HOME_BOUNDS, { ...size, padding: HOME_PADDING_PX })
      : DEFAULT_SCENE.camera;
  return { ...DEFAULT_SCENE, camera, language: chooseLanguage(navigator.languages) };
}

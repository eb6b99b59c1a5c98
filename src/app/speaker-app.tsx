/** Mounts the speaker's window: a separate store of atlas and stories, synchronised with the presentation. */
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { findBriefing } from '../features/briefing-library/index.ts';
import { SpeakerView } from '../features/present/index.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import { setLanguage } from '../state/commands/set-appearance.ts';
import { loadAtlas } from '../state/load-atlas.ts';
import type { OneFileState } from '../state/one-file.ts';
import { type AppStore, createAppStore } from '../state/store.ts';
import { UiProvider } from '../ui/ui-context.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { useLanguage } from './use-language.ts';
import { useNames } from './use-names.ts';
import { useTheme } from './use-theme.ts';

export interface SpeakerOptions {
  readonly story: string;
  /** Key of the briefing's channel. */
  readonly key: string;
  readonly language: InterfaceLanguage;
  readonly oneFile: OneFileState;
}

export function mountSpeaker(root: HTMLElement, { story, key, language, oneFile }: SpeakerOptions): void {
  const store = createAppStore({ scene: { ...DEFAULT_SCENE, language }, oneFile });
  createRoot(root).render(<SpeakerApp store={store} story={story} channel={key} />);
  void loadAtlas(store).then(() => void loadBriefing(store, story));
}

/**
 * Loads the briefing as a story; one made from the data is made again here. Used when the presentation does
 * not send its briefing, as older versions did not.
 */
async function loadBriefing(store: AppStore, id: string): Promise<void> {
  const found = await findBriefing(store, id);
  store.setState({
    stories: {
      status: 'ready',
      stories: found === null ? [] : [found.story],
      language: store.getState().scene.language,
    },
  });
}

function SpeakerApp({
  store,
  story,
  channel,
}: {
  readonly store: AppStore;
  readonly story: string;
  readonly channel: string;
}) {
  const language = useStore(store, ({ scene }) => scene.language);
  const t = useLanguage(language, (spoken) => setLanguage(store, spoken));
  useNames(store, language);
  const tokens = useTheme('dark');
  return (
    <ErrorBoundary t={t}>
      <UiProvider store={store} t={t} tokens={tokens}>
        <SpeakerView story={story} channel={channel} />
        <OpenDialog />
      </UiProvider>
    </ErrorBoundary>
  );
}

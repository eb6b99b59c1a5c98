/** The speaker's window: its own store of atlas and stories, and what the stage tells. */
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { OWN_ID_PREFIX } from '../domain/briefing.ts';
import type { Story } from '../domain/story.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import { setLanguage } from '../state/commands/set-language.ts';
import { loadAtlas } from '../state/load-atlas.ts';
import { loadStories } from '../state/load-stories.ts';
import type { OneFileState } from '../state/one-file.ts';
import { type AppStore, createAppStore } from '../state/store.ts';
import { briefingOfId } from '../ui/present/make-briefing.ts';
import { SpeakerView } from '../ui/speaker/speaker-view.tsx';
import { UiProvider } from '../ui/ui-context.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { useLanguage } from './use-language.ts';
import { useTheme } from './use-theme.ts';

interface SpeakerOptions {
  readonly story: string;
  /** Of the briefing's channel. */
  readonly key: string;
  readonly language: InterfaceLanguage;
  readonly oneFile: OneFileState;
}

export function mountSpeaker(root: HTMLElement, { story, key, language, oneFile }: SpeakerOptions): void {
  const store = createAppStore({ scene: { ...DEFAULT_SCENE, theme: 'dark', language }, oneFile });
  createRoot(root).render(<SpeakerApp store={store} story={story} channel={key} />);
  void loadAtlas(store).then(() => void loadBriefing(store, story));
}

/** The stories of the edition and the briefing of this file; one made from the data is made here again, from the same data. */
async function loadBriefing(store: AppStore, id: string): Promise<void> {
  const { oneFile } = store.getState();
  const ofFile = oneFile?.briefing.story.id === id ? oneFile.briefing.story : null;
  // One that is not of the edition needs none of its stories.
  const own = ofFile ?? (id.startsWith(OWN_ID_PREFIX) ? await ownStory(store, id) : null);
  if (own === null) await loadStories(store);
  const { stories } = store.getState();
  const known = stories.status === 'ready' ? stories.stories : [];
  if (own === null && (stories.status !== 'ready' || known.some((story) => story.id === id))) return;
  const made = own ?? (await briefingOfId(store, id));
  if (made === null) return;
  const others = known.filter((story) => story.id !== id);
  store.setState({ stories: { status: 'ready', stories: [...others, made] } });
}

async function ownStory(store: AppStore, id: string): Promise<Story | null> {
  const { ownBriefing } = await import('../ui/compose/own-briefing.ts');
  return (await ownBriefing(store, id))?.story ?? null;
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

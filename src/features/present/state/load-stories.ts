/** Fetches the briefings into the store on first use, and again for another language. */
import { STORIES_FILE_NAME, translationsFileName } from '../../../domain/atlas-files.ts';
import type { Story, Translation } from '../../../domain/story.ts';
import { translateStories } from '../../../domain/translate-stories.ts';
import type { InterfaceLanguage } from '../../../i18n/languages.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { type FetchDataOptions, fetchDataFile } from '../../../state/fetch-data-file.ts';
import type { AppStore } from '../../../state/store.ts';

let running: { readonly language: string; readonly done: Promise<void> } | null = null;

/**
 * May be called again after a failure; concurrent calls share one load.
 * @param language that of the scene; the result is dropped if it changes meanwhile
 */
export function loadStories(
  store: AppStore,
  language: InterfaceLanguage,
  options: FetchDataOptions = {},
): Promise<void> {
  const { stories } = store.getState();
  if (stories.status === 'ready' && stories.language === language) return Promise.resolve();
  if (running?.language !== language) {
    const done = fetchInto(store, language, options).finally(() => {
      if (running?.done === done) running = null;
    });
    running = { language, done };
  }
  return running.done;
}

async function fetchInto(
  store: AppStore,
  language: InterfaceLanguage,
  options: FetchDataOptions,
): Promise<void> {
  const before = store.getState().stories;
  // The old list stays while another language loads.
  if (before.status !== 'ready') store.setState({ stories: { status: 'loading' } });
  const [written, translations] = await Promise.all([
    fetchDataFile<readonly Story[]>(STORIES_FILE_NAME, options),
    LOCALES[language].hasStories
      ? fetchDataFile<readonly Translation[]>(translationsFileName(language), options)
      : null,
  ]);
  // Of two requested languages, the last one counts.
  if (store.getState().scene.language !== language) return;
  store.setState({
    stories: written.ok
      ? {
          status: 'ready',
          language,
          stories:
            translations?.ok === true ? translateStories(written.value, translations.value) : written.value,
        }
      : { status: 'failed', failure: written.failure },
  });
}

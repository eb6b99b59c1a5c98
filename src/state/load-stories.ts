/** Fetches the stories into the store, when one is first asked for. */
import { STORIES_FILE_NAME } from '../domain/atlas-files.ts';
import type { Story } from '../domain/story.ts';
import { type FetchFile, fetchSiteFile } from '../lib/site-files.ts';
import { fetchJson } from './fetch-json.ts';
import type { AppStore } from './store.ts';

export interface LoadStoriesOptions {
  /** Where `data/` lies; default: beside the page. */
  readonly base?: string;
  readonly fetch?: FetchFile;
}

let running: Promise<void> | null = null;

/** May be called again after a failure; whoever calls while they are on their way waits for the same. */
export function loadStories(store: AppStore, options: LoadStoriesOptions = {}): Promise<void> {
  if (store.getState().stories.status === 'ready') return Promise.resolve();
  running ??= fetchInto(store, options).finally(() => {
    running = null;
  });
  return running;
}

async function fetchInto(store: AppStore, options: LoadStoriesOptions): Promise<void> {
  store.setState({ stories: { status: 'loading' } });
  const url = new URL(`data/${STORIES_FILE_NAME}`, options.base ?? document.baseURI);
  const result = await fetchJson(url, STORIES_FILE_NAME, options.fetch ?? fetchSiteFile);
  store.setState({
    stories: result.ok
      ? // The compile step validated the file against the schema that this type comes from.
        { status: 'ready', stories: result.value as readonly Story[] }
      : { status: 'failed', failure: result.failure },
  });
}

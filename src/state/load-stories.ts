/** Fetches the stories into the store, when one is first asked for. */
import { STORIES_FILE_NAME } from '../domain/atlas-files.ts';
import type { Story } from '../domain/story.ts';
import { type FetchDataOptions, fetchDataFile } from './fetch-data-file.ts';
import type { AppStore } from './store.ts';

let running: Promise<void> | null = null;

/** May be called again after a failure; whoever calls while they are on their way waits for the same. */
export function loadStories(store: AppStore, options: FetchDataOptions = {}): Promise<void> {
  if (store.getState().stories.status === 'ready') return Promise.resolve();
  running ??= fetchInto(store, options).finally(() => {
    running = null;
  });
  return running;
}

async function fetchInto(store: AppStore, options: FetchDataOptions): Promise<void> {
  store.setState({ stories: { status: 'loading' } });
  const result = await fetchDataFile<readonly Story[]>(STORIES_FILE_NAME, options);
  store.setState({
    stories: result.ok
      ? { status: 'ready', stories: result.value }
      : { status: 'failed', failure: result.failure },
  });
}

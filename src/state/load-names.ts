/** Fetches the names of the features in a language into the atlas of the store. */
import { namesFileName } from '../domain/atlas-files.ts';
import { withNames } from '../domain/with-names.ts';
import { setData } from './commands/set-data.ts';
import { type FetchDataOptions, fetchDataFile } from './fetch-data-file.ts';
import type { AppStore } from './store.ts';

/**
 * Needs the atlas; on failure, features keep the names that came with it.
 * @param language BCP 47 tag of the names
 */
export async function loadNames(
  store: AppStore,
  language: string,
  options: FetchDataOptions = {},
): Promise<void> {
  const result = await fetchDataFile<Readonly<Record<string, string>>>(namesFileName(language), options);
  const { data } = store.getState();
  if (!result.ok || data.status !== 'ready') return;
  setData(store, { status: 'ready', atlas: withNames(data.atlas, language, result.value) });
}

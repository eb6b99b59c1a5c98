/**
 * Fetches the files of `data/` in parallel and builds the atlas. Failures are values; {@link
 * describeLoadFailure} returns their messages.
 */
import type { Atlas } from '../domain/atlas.ts';
import { ATLAS_FILE_NAMES, type AtlasFiles } from '../domain/atlas-files.ts';
import { buildAtlas } from '../domain/build-atlas.ts';
import type { Translate } from '../i18n/translate.ts';
import { failed, ok, type Result } from '../lib/result.ts';
import { setData } from './commands/set-data.ts';
import type { LoadFailure } from './data.ts';
import { detailOf, type FetchDataOptions, fetchDataFile } from './fetch-data-file.ts';
import type { AppStore } from './store.ts';

export interface LoadOptions extends FetchDataOptions {
  readonly onProgress?: (filesDone: number, filesTotal: number) => void;
}

/** Loads all files; the first failure stops the other downloads. */
export async function fetchAtlas(options: LoadOptions = {}): Promise<Result<Atlas, LoadFailure>> {
  const entries = Object.entries(ATLAS_FILE_NAMES);
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  let done = 0;
  options.onProgress?.(0, entries.length);
  const results = await Promise.all(
    entries.map(async ([key, name]): Promise<Result<[string, unknown], LoadFailure>> => {
      const result = await fetchDataFile<unknown>(name, { ...options, signal });
      if (!result.ok) {
        stop.abort();
        return result;
      }
      done += 1;
      options.onProgress?.(done, entries.length);
      return ok([key, result.value]);
    }),
  );
  const files: Record<string, unknown> = {};
  const failures: LoadFailure[] = [];
  for (const result of results) {
    if (result.ok) files[result.value[0]] = result.value[1];
    else failures.push(result.failure);
  }
  // The first failure cancelled the others: report that one.
  const cause = failures.find(({ kind }) => kind !== 'cancelled') ?? failures[0];
  if (cause !== undefined) return failed(cause);
  try {
    // The compile step validated every file against the schemas of these types.
    return ok(buildAtlas(files as unknown as AtlasFiles));
  } catch (error) {
    return failed({ kind: 'unreadable', file: 'data/', detail: detailOf(error) });
  }
}

/** Loads the atlas into the store, with progress. May be called again after a failure. */
export async function loadAtlas(store: AppStore, options: LoadOptions = {}): Promise<void> {
  const result = await fetchAtlas({
    ...options,
    onProgress: (filesDone, filesTotal) => setData(store, { status: 'loading', filesDone, filesTotal }),
  });
  setData(
    store,
    result.ok ? { status: 'ready', atlas: result.value } : { status: 'failed', failure: result.failure },
  );
}

/** Returns what failed, where, and what to do, in the user's language. */
export function describeLoadFailure(failure: LoadFailure, t: Translate): string {
  switch (failure.kind) {
    case 'unreachable':
      return failure.status === null
        ? t('error.data.unreachable', { file: failure.file })
        : t('error.data.status', { file: failure.file, status: String(failure.status) });
    case 'unreadable':
      return t('error.data.unreadable', { file: failure.file, detail: failure.detail });
    case 'cancelled':
      return t('error.data.cancelled');
  }
}

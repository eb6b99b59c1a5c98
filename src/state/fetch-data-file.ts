import { failed, ok, type Result } from '../lib/result.ts';
import { type FetchFile, fetchSiteFile } from '../lib/site-files.ts';
import type { LoadFailure } from './data.ts';

export interface FetchDataOptions {
  /** Base URL of `data/`; default: beside the page, so that the site works under any path. */
  readonly base?: string;
  readonly fetch?: FetchFile;
  readonly signal?: AbortSignal;
}

/**
 * Fetches and parses a file of `data/`; failures are values.
 * @returns the file as `T`, whose schema the compile step validated it against
 */
export async function fetchDataFile<T>(
  file: string,
  { base = document.baseURI, fetch: fetchFile = fetchSiteFile, signal }: FetchDataOptions,
): Promise<Result<T, LoadFailure>> {
  const url = new URL(`data/${file}`, base);
  let response: Response;
  let text: string;
  try {
    response = await fetchFile(url, signal === undefined ? {} : { signal });
    if (!response.ok) return failed({ kind: 'unreachable', file, status: response.status });
    text = await response.text();
  } catch {
    return failed(
      signal?.aborted === true ? { kind: 'cancelled' } : { kind: 'unreachable', file, status: null },
    );
  }
  try {
    return ok(JSON.parse(text) as T);
  } catch (error) {
    // Hosts that answer an unknown path with their home page fail here.
    return failed({ kind: 'unreadable', file, detail: detailOf(error) });
  }
}

export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

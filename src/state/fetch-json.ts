import { failed, ok, type Result } from '../lib/result.ts';
import type { FetchFile } from '../lib/site-files.ts';
import type { LoadFailure } from './data.ts';

/** Fetches and parses a file of `data/`; failures are values. */
export async function fetchJson(
  url: URL,
  file: string,
  fetchFile: FetchFile,
  signal?: AbortSignal,
): Promise<Result<unknown, LoadFailure>> {
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
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    // Hosts that answer an unknown path with their front page come out here.
    return failed({ kind: 'unreadable', file, detail: detailOf(error) });
  }
}

export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

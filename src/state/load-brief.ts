/** Fetches the digest into the store, when it is first asked for. */
import { BRIEF_FILE_NAME } from '../domain/atlas-files.ts';
import type { Brief } from '../domain/brief.ts';
import { indexBrief } from '../domain/brief.ts';
import { type FetchFile, fetchSiteFile } from '../lib/site-files.ts';
import { fetchJson } from './fetch-json.ts';
import type { AppStore } from './store.ts';

export interface LoadBriefOptions {
  /** Where `data/` lies; default: beside the page. */
  readonly base?: string;
  readonly fetch?: FetchFile;
}

/** May be called again after a failure; does nothing while the digest is there or on its way. */
export async function loadBrief(store: AppStore, options: LoadBriefOptions = {}): Promise<void> {
  const { status } = store.getState().brief;
  if (status === 'ready' || status === 'loading') return;
  store.setState({ brief: { status: 'loading' } });
  const url = new URL(`data/${BRIEF_FILE_NAME}`, options.base ?? document.baseURI);
  const result = await fetchJson(url, BRIEF_FILE_NAME, options.fetch ?? fetchSiteFile);
  store.setState({
    brief: result.ok
      ? // The compile step validated the file against the schema that this type comes from.
        { status: 'ready', digest: indexBrief(result.value as Brief) }
      : { status: 'failed', failure: result.failure },
  });
}

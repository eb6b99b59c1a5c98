/** Fetches the digest into the store on first use. */
import { BRIEF_FILE_NAME } from '../../../domain/atlas-files.ts';
import type { Brief } from '../../../domain/brief.ts';
import { indexBrief } from '../../../domain/brief.ts';
import { type FetchDataOptions, fetchDataFile } from '../../../state/fetch-data-file.ts';
import type { AppStore } from '../../../state/store.ts';

/** May be called again after a failure; does nothing while the digest is loaded or loading. */
export async function loadBrief(store: AppStore, options: FetchDataOptions = {}): Promise<void> {
  const { status } = store.getState().brief;
  if (status === 'ready' || status === 'loading') return;
  store.setState({ brief: { status: 'loading' } });
  const result = await fetchDataFile<Brief>(BRIEF_FILE_NAME, options);
  store.setState({
    brief: result.ok
      ? { status: 'ready', digest: indexBrief(result.value) }
      : { status: 'failed', failure: result.failure },
  });
}

import { BASE_NETWORK_FILE_NAME } from '../../../domain/atlas-files.ts';
import type { BaseNetwork } from '../../../domain/base-network.schema.ts';
import { type FetchDataOptions, fetchDataFile } from '../../../state/fetch-data-file.ts';
import type { AppStore } from '../../../state/store.ts';

/** Fetches the base network on first use. May be called again after a failure. */
export async function loadBaseNetwork(store: AppStore, options: FetchDataOptions = {}): Promise<void> {
  const { status } = store.getState().baseNetwork;
  if (status === 'ready' || status === 'loading') return;
  store.setState({ baseNetwork: { status: 'loading', base: null, failure: null } });
  const result = await fetchDataFile<BaseNetwork>(BASE_NETWORK_FILE_NAME, options);
  store.setState({
    baseNetwork: result.ok
      ? { status: 'ready', base: result.value, failure: null }
      : { status: 'failed', base: null, failure: result.failure },
  });
}

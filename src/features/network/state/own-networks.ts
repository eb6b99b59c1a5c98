/** Adds, removes and queries the user's networks. Each step can be undone. */
import { MAX_OWN_NETWORKS, type OwnNetwork } from '../../../domain/own-network.ts';
import { networkKnowledge } from '../../../importers/network/network-knowledge.ts';
import { changeList } from '../../../state/saved-list.ts';
import { selectAtlas } from '../../../state/selectors/visible-atlas.ts';
import type { AppStore } from '../../../state/store.ts';
import { loadNetworkFiles } from '../../../workers/load-network-files.ts';
import { changeQuery } from './ask-network.ts';
import { isOnNetwork } from './asked-network.ts';
import { patchNetwork } from './begin-network.ts';
import type { OwnNetworkLoad, QueryEnd } from './network.ts';
import { OWN_NETWORKS } from './own-network.ts';

/** Controller of the current load, by store. */
const loading = new WeakMap<AppStore, AbortController>();

/**
 * Loads a network from files and queries it. A refused file changes only the load state; a new load ends the
 * previous one.
 *
 * @param files nodes and legs, in one or in several
 * @param load replaceable, so that tests need no worker
 * @returns the network, or `null` if it was not loaded
 */
export async function addOwnNetwork(
  store: AppStore,
  files: readonly File[],
  load: typeof loadNetworkFiles = loadNetworkFiles,
): Promise<OwnNetwork | null> {
  const atlas = selectAtlas(store.getState());
  const [first] = files;
  if (atlas === null || first === undefined) return null;
  stopLoading(store);
  const controller = new AbortController();
  loading.set(store, controller);
  const { name } = first;
  const patch = (state: OwnNetworkLoad | null) => {
    if (loading.get(store) === controller) patchNetwork(store, { load: state });
  };
  patch({ name, share: 0 });
  const loaded = await load(files, networkKnowledge(atlas), {
    signal: controller.signal,
    onProgress: (share) => patch({ name, share }),
  });
  if (!loaded.ok) {
    const { failure } = loaded;
    const isStopped = failure.kind === 'cancelled';
    if (failure.kind === 'refused') patch({ name, refusal: failure });
    else patch(isStopped ? null : { name, failure: failure.kind });
    return null;
  }
  const { ownNetworks } = store.getState();
  if (ownNetworks.length >= MAX_OWN_NETWORKS) {
    const reason = { code: 'full', limit: MAX_OWN_NETWORKS } as const;
    patch({ name, refusal: { faults: [{ file: name, feature: null, id: '', reason }], more: 0 } });
    return null;
  }
  const network = { ...loaded.value, id: crypto.randomUUID(), joins: [] };
  changeList(store, OWN_NETWORKS, [...ownNetworks, network]);
  askOn(store, network.id);
  // Last, so that the progress display stays in place.
  patch(null);
  return network;
}

export function stopLoading(store: AppStore): void {
  loading.get(store)?.abort();
}

/** If it is being queried, the atlas network is queried instead. */
export function removeOwnNetwork(store: AppStore, id: string): void {
  if (store.getState().network?.question.on === id) askOn(store, null);
  changeList(
    store,
    OWN_NETWORKS,
    store.getState().ownNetworks.filter((one) => one.id !== id),
  );
}

/**
 * Queries another network, with the same ends where it has them.
 * @param on its id; `null` for the atlas network
 * @param isAdded whether it is added to the atlas network
 */
export function askOn(store: AppStore, on: string | null, isAdded = false): void {
  const { network } = store.getState();
  changeQuery(store, { on, isAdded });
  const keep = (end: QueryEnd | null | undefined) =>
    end != null && isOnNetwork(store.getState(), end) ? end : null;
  changeQuery(store, { from: keep(network?.question.from), to: keep(network?.question.to) });
}

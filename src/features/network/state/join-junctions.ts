import type { NodeId } from '../../../domain/ids.ts';
import { changeList } from '../../../state/saved-list.ts';
import type { AppStore } from '../../../state/store.ts';
import { OWN_NETWORKS, selectOwnNetwork } from './own-network.ts';

/**
 * Joins a junction of the network in use to one of the atlas, or undoes its join. It can be undone.
 * @param atlas `null` for not joined, also if both are one place
 */
export function joinJunction(store: AppStore, own: NodeId, atlas: NodeId | null): void {
  const network = selectOwnNetwork(store.getState());
  if (network === null) return;
  const joins = [...network.joins.filter((join) => join.own !== own), { own, atlas }];
  changeList(
    store,
    OWN_NETWORKS,
    store.getState().ownNetworks.map((one) => (one === network ? { ...network, joins } : one)),
  );
}

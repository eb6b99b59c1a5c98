/** The network being queried: that of the atlas, one of the user's, or both. */
import { type NetworkParts, partsOf } from '../../../analysis/network/derive-network.ts';
import { queriedNetwork } from '../../../analysis/network/queried-network.ts';
import type { NetworkAtlas } from '../../../domain/network-atlas.ts';
import { selectAtlas } from '../../../state/selectors/visible-atlas.ts';
import type { AppState } from '../../../state/store.ts';
import type { QueryEnd } from './network.ts';
import { selectOwnNetwork } from './own-network.ts';

/** Whether the query is on a user's network that is missing. */
export function isNetworkGone(state: AppState): boolean {
  return (state.network?.question.on ?? null) !== null && selectOwnNetwork(state) === null;
}

/**
 * `null` until the atlas is loaded, or if the queried network is missing. Without the base network until that
 * is loaded. The same object until it changes.
 */
export function selectNetworkAtlas(state: AppState): NetworkAtlas | null {
  const [atlas, own] = [selectAtlas(state), selectOwnNetwork(state)];
  if (atlas === null || isNetworkGone(state)) return null;
  const isAdded = state.network?.question.isAdded ?? false;
  return queriedNetwork({ own, isAdded, base: state.baseNetwork.base }, atlas);
}

/** The form that a worker receives; `null` as above. */
export function networkPartsOf(state: AppState): NetworkParts | null {
  const [atlas, network] = [selectAtlas(state), selectNetworkAtlas(state)];
  return atlas === null || network === null ? null : partsOf(network, atlas);
}

/** Whether paths can begin or end there on the queried network. */
export function isOnNetwork(state: AppState, end: QueryEnd): boolean {
  return end.kind === 'area' || (selectNetworkAtlas(state)?.byId.has(end.id) ?? false);
}

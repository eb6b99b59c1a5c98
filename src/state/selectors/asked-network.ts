/** The network that is asked: that of the atlas, or one of a planner's own. */
import { type NetworkParts, partsOfAtlas, partsOfOwn } from '../../analysis/network/derive-network.ts';
import { type NetworkAtlas, networkAtlas } from '../../domain/network-atlas.ts';
import type { QueryEnd } from '../network.ts';
import type { AppState } from '../store.ts';
import { selectOwnNetwork } from './own-network.ts';
import { selectAtlas } from './visible-atlas.ts';

/** A question is asked on an own network that is not here (any more). */
export function isNetworkGone(state: AppState): boolean {
  return (state.network?.question.on ?? null) !== null && selectOwnNetwork(state) === null;
}

/** `null` until the atlas is loaded, and where the own network that is asked is not here. The same object as long as it is the same. */
export function selectNetworkAtlas(state: AppState): NetworkAtlas | null {
  const [atlas, own] = [selectAtlas(state), selectOwnNetwork(state)];
  if (atlas === null || isNetworkGone(state)) return null;
  return own === null ? atlas : networkAtlas(own, atlas);
}

/** As it goes to a worker. `null` as above. */
export function networkPartsOf(state: AppState): NetworkParts | null {
  const [atlas, own] = [selectAtlas(state), selectOwnNetwork(state)];
  if (atlas === null || isNetworkGone(state)) return null;
  return own === null ? partsOfAtlas(atlas) : partsOfOwn(own, atlas);
}

/** Whether paths can begin or end there on the network that is asked. */
export function isOnNetwork(state: AppState, end: QueryEnd): boolean {
  return end.kind === 'area' || (selectNetworkAtlas(state)?.byId.has(end.id) ?? false);
}

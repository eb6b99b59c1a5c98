import { FIRST_NETWORK, type NetworkState } from '../../network.ts';
import { patchSession } from '../../patch.ts';
import type { AppStore } from '../../store.ts';

/** Opens the part of the right panel where the network is asked, and closes what would cover it. */
export function beginNetwork(store: AppStore): void {
  patchNetwork(store, {});
  patchSession(store, { rightPanel: 'network', dialog: null });
}

/** Begins to plan on the network, where nobody has yet. */
export function patchNetwork(store: AppStore, patch: Partial<NetworkState>): void {
  store.setState(({ network }) => ({ network: { ...(network ?? FIRST_NETWORK), ...patch } }));
}

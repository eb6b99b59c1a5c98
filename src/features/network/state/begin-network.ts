import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import { FIRST_NETWORK, type NetworkState } from './network.ts';

/** Opens the network panel and closes any dialog. */
export function beginNetwork(store: AppStore): void {
  patchNetwork(store, {});
  patch(store, 'session', { rightPanel: 'network', dialog: null });
}

/** Changes the network state, and creates it if needed. */
export function patchNetwork(store: AppStore, patch: Partial<NetworkState>): void {
  store.setState(({ network }) => ({ network: { ...(network ?? FIRST_NETWORK), ...patch } }));
}

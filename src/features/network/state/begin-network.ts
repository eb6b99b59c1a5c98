import { showTool } from '../../../state/commands/show-panels.ts';
import type { AppStore } from '../../../state/store.ts';
import { FIRST_NETWORK, type NetworkState } from './network.ts';

/** Opens the network panel. */
export function beginNetwork(store: AppStore): void {
  patchNetwork(store, {});
  showTool(store, 'network');
}

/** Changes the network state, and creates it if needed. */
export function patchNetwork(store: AppStore, patch: Partial<NetworkState>): void {
  store.setState(({ network }) => ({ network: { ...(network ?? FIRST_NETWORK), ...patch } }));
}

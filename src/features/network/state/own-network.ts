import type { OwnNetwork } from '../../../domain/own-network.ts';
import type { AppState } from '../../../state/store.ts';

/** The user's network being queried; `null` for the atlas network, or if it is missing. */
export function selectOwnNetwork({ network, ownNetworks }: AppState): OwnNetwork | null {
  const on = network?.question.on ?? null;
  return on === null ? null : (ownNetworks.find(({ id }) => id === on) ?? null);
}

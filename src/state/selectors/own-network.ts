import type { OwnNetwork } from '../../domain/own-network.ts';
import type { AppState } from '../store.ts';

/** The planner's own network that is asked; `null` where that of the atlas is, or it is not here. */
export function selectOwnNetwork({ network, ownNetworks }: AppState): OwnNetwork | null {
  const on = network?.question.on ?? null;
  return on === null ? null : (ownNetworks.kept.find(({ id }) => id === on) ?? null);
}

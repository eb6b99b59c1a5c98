import type { OwnNetwork } from '../../../domain/own-network.ts';
import { MAX_STEPS, type UndoableList } from '../../../state/saved-list.ts';
import type { AppState } from '../../../state/store.ts';

/** They are saved only with the workspace. */
export const OWN_NETWORKS: UndoableList<OwnNetwork> = {
  id: 'networks',
  maxSteps: MAX_STEPS,
  read: ({ ownNetworks }) => ownNetworks,
  put: (_, ownNetworks) => ({ ownNetworks }),
  save: () => undefined,
};

/** The user's network being queried; `null` for the atlas network, or if it is missing. */
export function selectOwnNetwork({ network, ownNetworks }: AppState): OwnNetwork | null {
  const on = network?.question.on ?? null;
  return on === null ? null : (ownNetworks.find(({ id }) => id === on) ?? null);
}

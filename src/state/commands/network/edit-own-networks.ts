/** Edits the list of the user's networks. Each edit can be undone. */
import type { OwnNetwork } from '../../../domain/own-network.ts';
import type { AppStore } from '../../store.ts';
import { stepBack, stepForth, stepTo, type WaysBack, withAlways } from '../../ways-back.ts';

/** Replaces all networks as one undo step. */
export function placeOwnNetworks(store: AppStore, list: readonly OwnNetwork[]): void {
  show(store, stepTo(store.getState().ownNetworks, list));
}

/** Adds existing networks without an undo step. */
export function bringOwnNetworks(store: AppStore, fresh: readonly OwnNetwork[]): void {
  if (fresh.length > 0) show(store, withAlways(store.getState().ownNetworks, fresh));
}

/** Does nothing if there is nothing to undo. */
export function undoOwnNetworks(store: AppStore): void {
  show(store, stepBack(store.getState().ownNetworks));
}

export function redoOwnNetworks(store: AppStore): void {
  show(store, stepForth(store.getState().ownNetworks));
}

function show(store: AppStore, ownNetworks: WaysBack<OwnNetwork> | null): void {
  if (ownNetworks !== null) store.setState({ ownNetworks });
}

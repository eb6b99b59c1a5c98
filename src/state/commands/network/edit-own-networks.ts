/** Edits of the list of a planner's own networks. Each can be undone. */
import type { OwnNetwork } from '../../../domain/own-network.ts';
import type { AppStore } from '../../store.ts';
import { stepBack, stepForth, stepTo, type WaysBack, withAlways } from '../../ways-back.ts';

/** Has exactly these, as one step. */
export function placeOwnNetworks(store: AppStore, list: readonly OwnNetwork[]): void {
  show(store, stepTo(store.getState().ownNetworks, list));
}

/** Brings those that were there before, in no step of their own. */
export function bringOwnNetworks(store: AppStore, fresh: readonly OwnNetwork[]): void {
  if (fresh.length > 0) show(store, withAlways(store.getState().ownNetworks, fresh));
}

/** Nothing happens where there is nothing to undo. */
export function undoOwnNetworks(store: AppStore): void {
  show(store, stepBack(store.getState().ownNetworks));
}

export function redoOwnNetworks(store: AppStore): void {
  show(store, stepForth(store.getState().ownNetworks));
}

function show(store: AppStore, ownNetworks: WaysBack<OwnNetwork> | null): void {
  if (ownNetworks !== null) store.setState({ ownNetworks });
}

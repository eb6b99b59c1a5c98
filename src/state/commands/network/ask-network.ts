import type { SplitView } from '../../exploration.ts';
import { FIRST_NETWORK, type PathQuery, type PathView, type QueryEnd } from '../../network.ts';
import type { AppStore } from '../../store.ts';
import { beginNetwork, patchNetwork } from './begin-network.ts';

/** A changed query shows its best alternative and clears the marks of a study. */
export function changeQuery(store: AppStore, change: Partial<PathQuery>): void {
  const { question } = store.getState().network ?? FIRST_NETWORK;
  patchNetwork(store, { question: { ...question, ...change }, looked: 0, marked: [] });
}

/** Queries the atlas network for paths from this end. */
export function askFrom(store: AppStore, from: QueryEnd): void {
  changeQuery(store, { on: null, from });
  beginNetwork(store);
}

export function lookAtPath(store: AppStore, looked: number): void {
  patchNetwork(store, { looked });
}

export function showPathView(store: AppStore, view: PathView): void {
  patchNetwork(store, { view, looked: 0, marked: [] });
}

/** Both at once on the map; `null` for one at a time. */
export function partPathMap(store: AppStore, splitView: SplitView | null): void {
  patchNetwork(store, { splitView });
}

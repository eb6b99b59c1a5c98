import type { SplitView } from '../../exploration.ts';
import { FIRST_NETWORK, type PathQuery, type PathView, type QueryEnd } from '../../network.ts';
import type { AppStore } from '../../store.ts';
import { beginNetwork, patchNetwork } from './begin-network.ts';

/** A changed question has its best alternative looked at, and nothing of a study. */
export function changeQuery(store: AppStore, change: Partial<PathQuery>): void {
  const { question } = store.getState().network ?? FIRST_NETWORK;
  patchNetwork(store, { question: { ...question, ...change }, looked: 0, marked: [] });
}

/** Asks the network of the atlas for paths that begin at something of it. */
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

/** Both at once on the map, or one at a time. */
export function partPathMap(store: AppStore, splitView: SplitView | null): void {
  patchNetwork(store, { splitView });
}

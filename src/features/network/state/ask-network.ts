import type { Alternative } from '../../../analysis/alternatives/alternatives.ts';
import type { SplitView } from '../../../scene/scene.ts';
import { transact, type Undoable } from '../../../state/history.ts';
import { MAX_STEPS } from '../../../state/saved-list.ts';
import type { AppStore } from '../../../state/store.ts';
import { beginNetwork, patchNetwork } from './begin-network.ts';
import { FIRST_NETWORK, type PathQuery, type PathView, type QueryEnd } from './network.ts';
import { selectOwnNetwork } from './own-network.ts';

/** Saved with the workspace. A changed query shows its best alternative and clears the marks of a study. */
export const QUERY: Undoable<PathQuery> = {
  id: 'question',
  maxSteps: MAX_STEPS,
  put: ({ network }, question) => ({
    network: { ...(network ?? FIRST_NETWORK), question, looked: 0, opened: null, marked: [] },
  }),
  save: () => undefined,
};

/** The query changes while fields are dragged and typed in: only after a longer pause does a new step begin. */
const PAUSE_MS = 1000;

export function changeQuery(store: AppStore, change: Partial<PathQuery>, now: number = Date.now()): void {
  const { question } = store.getState().network ?? FIRST_NETWORK;
  const typing = { field: 'question', pauseMs: PAUSE_MS, now };
  transact(store, QUERY, { before: question, after: { ...question, ...change } }, typing);
}

/** Queries the atlas network, with that of the user if it was added, for paths from this end. */
export function askFrom(store: AppStore, from: QueryEnd): void {
  const state = store.getState();
  const added = state.network?.question.isAdded ? selectOwnNetwork(state) : null;
  changeQuery(store, { on: added?.id ?? null, isAdded: added !== null, from });
  beginNetwork(store);
}

export function lookAtPath(store: AppStore, looked: number): void {
  patchNetwork(store, { looked, opened: null });
}

export function showPathView(store: AppStore, view: PathView): void {
  patchNetwork(store, { view, looked: 0, opened: null, marked: [] });
}

/** Shows a route of a study on the map; `null` shows the chosen alternative again. */
export function openPath(store: AppStore, opened: Alternative | null): void {
  patchNetwork(store, { opened });
}

/** Both at once on the map; `null` for one at a time. */
export function partPathMap(store: AppStore, splitView: SplitView | null): void {
  patchNetwork(store, { splitView });
}

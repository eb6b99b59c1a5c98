/** Edits the list of simulated closures. Each edit can be undone; results follow the list. */
import type { Closable } from '../../../domain/closure.ts';
import { FIRST_NETWORK } from '../../network.ts';
import type { AppStore } from '../../store.ts';
import { beginNetwork, patchNetwork } from './begin-network.ts';

/** Limit of undo steps. */
const MAX_STEPS = 100;

/** Changed closures show their best alternative and clear the marks of a study. */
const AS_FIRST = { looked: 0, marked: [] } as const;

/** Adds a simulated closure, unless it exists, and shows the scenario. */
export function declareClosed(store: AppStore, thing: Closable): void {
  const { closed } = store.getState().network ?? FIRST_NETWORK;
  if (!closed.includes(thing)) commit(store, [...closed, thing]);
  beginNetwork(store);
}

export function openAgain(store: AppStore, thing: Closable): void {
  const { closed } = store.getState().network ?? FIRST_NETWORK;
  if (closed.includes(thing)) {
    commit(
      store,
      closed.filter((one) => one !== thing),
    );
  }
}

/** Does nothing if there is nothing to undo. */
export function undoClosures(store: AppStore): void {
  const { past, closed, future } = store.getState().network ?? FIRST_NETWORK;
  const before = past.at(-1);
  if (before === undefined) return;
  patchNetwork(store, { past: past.slice(0, -1), closed: before, future: [...future, closed], ...AS_FIRST });
}

export function redoClosures(store: AppStore): void {
  const { past, closed, future } = store.getState().network ?? FIRST_NETWORK;
  const next = future.at(-1);
  if (next === undefined) return;
  patchNetwork(store, { past: [...past, closed], closed: next, future: future.slice(0, -1), ...AS_FIRST });
}

function commit(store: AppStore, closed: readonly Closable[]): void {
  const { past, closed: before } = store.getState().network ?? FIRST_NETWORK;
  patchNetwork(store, {
    past: [...past, before].slice(-MAX_STEPS),
    closed,
    future: [],
    view: 'scenario',
    ...AS_FIRST,
  });
}

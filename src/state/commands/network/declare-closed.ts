/** Edits of the list of what is closed. Each can be undone; what was answered follows the list. */
import type { Closable } from '../../../domain/closure.ts';
import { FIRST_NETWORK } from '../../network.ts';
import type { AppStore } from '../../store.ts';
import { beginNetwork, patchNetwork } from './begin-network.ts';

/** So many steps can be undone. */
const MAX_STEPS = 100;

/** Other closures have their best alternative looked at, and nothing of a study. */
const AS_FIRST = { looked: 0, marked: [] } as const;

/** Nothing happens to what is closed already. The scenario is shown. */
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

/** Nothing happens where there is nothing to undo. */
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

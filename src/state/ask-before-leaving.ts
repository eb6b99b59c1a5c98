/**
 * While this browser refuses to keep what is composed, it asks before the page is left or closed. It is told to only for so long: a page that is
 * always asked about is a nuisance, and comes back more slowly by Back.
 */
import { isAtRisk } from './save-draft.ts';
import type { AppState, AppStore } from './store.ts';

type Page = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/** For what is composed. Starts; returns the function that stops. */
export function askBeforeLeaving(store: AppStore, page: Page = window): () => void {
  return askWhile(store, ({ composing }) => composing !== null && isAtRisk(composing), page);
}

/** Asks as long as something would be lost. Starts; returns the function that stops. */
export function askWhile(
  store: AppStore,
  isLosing: (state: AppState) => boolean,
  page: Page = window,
): () => void {
  let isAsking = false;
  const ask = (event: Event) => event.preventDefault();
  const set = (isNeeded: boolean) => {
    if (isNeeded === isAsking) return;
    isAsking = isNeeded;
    if (isNeeded) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  };
  const follow = (state: AppState) => set(isLosing(state));
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    set(false);
  };
}

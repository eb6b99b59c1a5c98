/**
 * While this browser refuses to keep what is composed, it asks before the page is left or closed. It is told to only for so long: a page that is
 * always asked about is a nuisance, and comes back more slowly by Back.
 */
import { isAtRisk } from './keep-draft.ts';
import type { AppState, AppStore } from './store.ts';

type Page = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/** Starts; returns the function that stops. */
export function askBeforeLeaving(store: AppStore, page: Page = window): () => void {
  let isAsking = false;
  const ask = (event: Event) => event.preventDefault();
  const set = (isNeeded: boolean) => {
    if (isNeeded === isAsking) return;
    isAsking = isNeeded;
    if (isNeeded) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  };
  const follow = ({ composing }: AppState) => set(composing !== null && isAtRisk(composing));
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    set(false);
  };
}

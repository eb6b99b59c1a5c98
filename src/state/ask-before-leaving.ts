/**
 * Shows the browser's prompt before the page closes while unsaved work would be lost. The listener is removed
 * at other times: it would annoy users and slow down Back.
 */
import { isAtRisk } from '../features/briefing-editor/state/save-draft.ts';
import type { AppState, AppStore } from './store.ts';

type Page = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/** Prompts while the draft is unsaved. Returns a function that stops it. */
export function askBeforeLeaving(store: AppStore, page: Page = window): () => void {
  return askWhile(store, ({ composing }) => composing !== null && isAtRisk(composing), page);
}

/** Prompts while `isLosing` is true. Returns a function that stops it. */
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

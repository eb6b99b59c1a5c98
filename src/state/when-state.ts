import type { AppState, AppStore } from './store.ts';

/** Resolves when the state fulfils a condition. */
export function whenState(store: AppStore, isFulfilled: (state: AppState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isFulfilled(store.getState())) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}

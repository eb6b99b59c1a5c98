import type { AppStore } from './store.ts';

/** Resolves when the map neither moves nor loads, or after `patienceMs`. */
export function whenMapRests(store: AppStore, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const timer = setTimeout(end, patienceMs);
    const look = () => {
      if (!store.getState().session.isMapBusy) end();
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}

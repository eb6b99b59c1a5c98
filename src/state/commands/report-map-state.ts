import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** For the place of the map alone: whether it moves or is being prepared. */
export function reportMapState(store: AppStore, isMapBusy: boolean): void {
  patchSession(store, isMapBusy ? { isMapBusy } : { isMapBusy, heading: null });
}

import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Called only by the map container: whether the map moves or loads. */
export function reportMapState(store: AppStore, isMapBusy: boolean): void {
  patchSession(store, isMapBusy ? { isMapBusy } : { isMapBusy, heading: null });
}

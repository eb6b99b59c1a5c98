import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Called only by the map container: whether the map moves or loads. */
export function reportMapState(store: AppStore, isMapBusy: boolean): void {
  patch(store, 'session', isMapBusy ? { isMapBusy } : { isMapBusy, heading: null });
}

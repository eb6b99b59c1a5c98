import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Shows or hides legs outside named routes; toggles without `visible`. */
export function toggleFeeders(store: AppStore, visible?: boolean): void {
  patch(store, 'scene', { feeders: visible ?? !store.getState().scene.feeders });
}

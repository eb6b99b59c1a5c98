import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Shows or hides the legs of no named route; without `visible`, the other way round. */
export function toggleFeeders(store: AppStore, visible?: boolean): void {
  patchScene(store, { feeders: visible ?? !store.getState().scene.feeders });
}

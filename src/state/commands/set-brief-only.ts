import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Hides everything that the brief itself does not say. The selection stays in the scene and comes back with the rest. */
export function setBriefOnly(store: AppStore, briefOnly: boolean): void {
  patchScene(store, { briefOnly });
}

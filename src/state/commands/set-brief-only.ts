import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/**
 * Hides everything that the brief does not state. The selection stays in the scene and returns with the rest.
 */
export function setBriefOnly(store: AppStore, briefOnly: boolean): void {
  patch(store, 'scene', { briefOnly });
}

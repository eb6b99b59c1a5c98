import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Resets markets, routes, feeders, evidence, period and Brief only. Camera, layers and selection stay. */
export function resetFilters(store: AppStore): void {
  const { markets, routes, feeders, evidence, period, briefOnly } = DEFAULT_SCENE;
  patchScene(store, { markets, routes, feeders, evidence, period, briefOnly });
}

import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Resets markets, routes, feeders, evidence, period and Brief only. Camera, layers and selection stay. */
export function resetFilters(store: AppStore): void {
  const { markets, routes, feeders, evidence, period, briefOnly } = DEFAULT_SCENE;
  patch(store, 'scene', { markets, routes, feeders, evidence, period, briefOnly });
  patch(store, 'session', { period: null });
}

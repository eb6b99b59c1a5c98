import type { Atlas } from '../../domain/atlas.ts';
import type { Period } from '../../scene/scene.ts';
import { countVisible, selectVisible } from '../../scene/visible.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';

/** Inputs of visibility, except the period. */
function filtersOf({ data, scene }: AppState) {
  const { markets, routes, feeders, evidence, briefOnly } = scene;
  return [
    data.status === 'ready' ? data.atlas : null,
    markets,
    routes,
    feeders,
    evidence,
    briefOnly,
  ] as const;
}

const ANY_PERIOD: Period = { from: null, to: null };

/**
 * The atlas filtered by the scene, or `null` until it is loaded. The same object as long as the atlas and the
 * filters are: moving the map, selecting or hovering does not make a new one.
 */
export const selectVisibleAtlas: (state: AppState) => Atlas | null = memoise(
  (state: AppState) => [...filtersOf(state), state.scene.period] as const,
  (atlas, markets, routes, feeders, evidence, briefOnly, period) =>
    atlas === null ? null : selectVisible(atlas, { markets, routes, feeders, evidence, briefOnly, period }),
);

/** Timeline entries that pass the filters in any period; none until the atlas is loaded. */
export const selectTimeline: (state: AppState) => Atlas['timeline'] = memoise(
  filtersOf,
  (atlas, markets, routes, feeders, evidence, briefOnly) =>
    atlas === null
      ? []
      : selectVisible(atlas, { markets, routes, feeders, evidence, briefOnly, period: ANY_PERIOD }).timeline,
);

/** The whole atlas, or `null` until it is loaded. */
export function selectAtlas({ data }: AppState): Atlas | null {
  return data.status === 'ready' ? data.atlas : null;
}

/** Number of visible features by kind, or `null` until the atlas is loaded. */
export const selectVisibleCounts = memoise(
  (state: AppState) => [selectVisibleAtlas(state)],
  (atlas) => (atlas === null ? null : countVisible(atlas)),
);

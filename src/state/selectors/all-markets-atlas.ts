import type { Atlas } from '../../domain/atlas.ts';
import { selectVisible } from '../../scene/visible.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';

/**
 * What the scene would let through if it showed all markets, or `null` until the atlas is loaded. For what speaks of each market in turn,
 * whichever the map shows.
 */
export const selectAllMarketsAtlas: (state: AppState) => Atlas | null = memoise(
  ({ data, scene }: AppState) =>
    [
      data.status === 'ready' ? data.atlas : null,
      scene.routes,
      scene.feeders,
      scene.evidence,
      scene.briefOnly,
      scene.period,
    ] as const,
  (atlas, routes, feeders, evidence, briefOnly, period) =>
    atlas === null
      ? null
      : selectVisible(atlas, { markets: null, routes, feeders, evidence, briefOnly, period }),
);

import type { Atlas } from '../../domain/atlas.ts';
import { selectVisible } from '../../scene/visible.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';

/**
 * The atlas under all filters of the scene except markets, or `null` until it is loaded. For content about
 * each market, whichever the map shows.
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

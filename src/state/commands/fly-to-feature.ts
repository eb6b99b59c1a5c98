import type { FeatureId } from '../../domain/ids.ts';
import { boundsOfFeature } from '../feature-bounds.ts';
import { selectAtlas, selectVisibleAtlas } from '../selectors/visible-atlas.ts';
import type { AppStore } from '../store.ts';
import { flyToBounds } from './fly-to-bounds.ts';

/** A point is shown with its surroundings: about 60 km across on a wide screen. */
const POINT_ZOOM = 9;

/** Moves the map to a feature (a market, which has no place, shows its legs). Nothing happens when it has nothing to show. */
export function flyToFeature(store: AppStore, feature: FeatureId): void {
  const state = store.getState();
  const [whole, visible] = [selectAtlas(state), selectVisibleAtlas(state)];
  if (whole === null || visible === null) return;
  // As it is drawn: in brief only a route is its band. What the filters hide is shown where it would be.
  const bounds = boundsOfFeature(visible.byId.has(feature) ? visible : whole, feature);
  if (bounds !== null) flyToBounds(store, bounds, POINT_ZOOM);
}

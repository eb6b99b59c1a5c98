import { boundsOfFeature } from '../../analysis/feature-bounds.ts';
import { type FeatureId, kindOf } from '../../domain/ids.ts';
import { selectAtlas, selectVisibleAtlas } from '../selectors/visible-atlas.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';

/** A point is shown with its surroundings: about 60 km across on a wide screen. */
const POINT_ZOOM = 9;
/** A country, continent or region that has only the place of its name: it is shown from afar. */
const AREA_ZOOM = 4;
/** Room for the surroundings, and for the buttons in the corners of the map. */
const PADDING_PX = 40;

/** Moves the map to a feature (a market, which has no place, shows its legs). Nothing happens when it has nothing to show. */
export function flyToFeature(store: AppStore, feature: FeatureId): void {
  const state = store.getState();
  const [whole, visible] = [selectAtlas(state), selectVisibleAtlas(state)];
  if (whole === null || visible === null) return;
  // As it is drawn: in brief only a route is its band. What the filters hide is shown where it would be.
  const bounds = boundsOfFeature(visible.byId.has(feature) ? visible : whole, feature);
  if (bounds === null) return;
  requestCamera(store, {
    kind: 'bounds',
    bounds,
    paddingPx: PADDING_PX,
    maxZoom: isArea(feature) ? AREA_ZOOM : POINT_ZOOM,
    animate: true,
  });
}

function isArea(feature: FeatureId): boolean {
  return ['external', 'place'].includes(kindOf(feature) ?? '');
}

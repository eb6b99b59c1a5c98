import { boundsOfFeature } from '../../analysis/feature-bounds.ts';
import { type FeatureId, kindOf } from '../../domain/ids.ts';
import { selectAtlas, selectVisibleAtlas } from '../selectors/visible-atlas.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';
import { selectFeature } from './select-feature.ts';

/** Shows a point with its surroundings: about 60 km across on a wide screen. */
const POINT_ZOOM = 9;
/** For a country, continent or region with only a label position. */
const AREA_ZOOM = 4;
/** Room for the surroundings, and for the buttons in the map corners. */
const PADDING_PX = 40;

/** Moves the map to a feature, or to the legs of a market. Does nothing without a position. */
export function flyToFeature(store: AppStore, feature: FeatureId): void {
  const state = store.getState();
  const [whole, visible] = [selectAtlas(state), selectVisibleAtlas(state)];
  if (whole === null || visible === null) return;
  // Bounds as drawn: in Brief only, a route is its band. A feature hidden by filters uses the whole atlas.
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

/** Selects a feature and moves the map to it. */
export function openFeature(store: AppStore, feature: FeatureId): void {
  selectFeature(store, feature);
  flyToFeature(store, feature);
}

function isArea(feature: FeatureId): boolean {
  return ['external', 'place'].includes(kindOf(feature) ?? '');
}

/** Moves the map, and takes over what it reports. */

import { boundsOfFeature, joinBounds } from '../../analysis/feature-bounds.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { type FeatureId, kindOf } from '../../domain/ids.ts';
import { isSameCamera, roundCamera } from '../../scene/camera.ts';
import { HOME_BOUNDS, HOME_PADDING_PX } from '../../scene/defaults.ts';
import type { Camera } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import { selectAtlas, selectVisibleAtlas } from '../selectors/visible-atlas.ts';
import type { CameraRequest } from '../session.ts';
import type { AppStore } from '../store.ts';
import { selectFeature } from './select-features.ts';

/**
 * Requests a camera move; the map consumes the request and reports once at rest. A later request replaces a
 * pending one.
 */
export function requestCamera(store: AppStore, wish: CameraRequest): void {
  const cameraRequest = { ...wish };
  patch(store, 'session', { cameraRequest, heading: cameraRequest });
}

/** Moves at once: key repeats would queue behind a flight. */
export function moveCamera(store: AppStore, camera: Camera): void {
  requestCamera(store, { kind: 'camera', camera, animate: false });
}

export function resetNorth(store: AppStore): void {
  requestCamera(store, { kind: 'reset-north' });
}

/** @param levels whole levels; negative to zoom out */
export function zoomBy(store: AppStore, levels: number): void {
  requestCamera(store, { kind: 'zoom-by', levels });
}

/** Clears the request once the map moves, so that a later map does not repeat it. A newer request stays. */
export function finishCameraRequest(store: AppStore, request: CameraRequest): void {
  if (store.getState().session.cameraRequest === request) patch(store, 'session', { cameraRequest: null });
}

/** Called only by the map, once at rest, with its camera. Moves nothing; to move the map, use `flyTo…`. */
export function reportCamera(store: AppStore, camera: Camera): void {
  const rounded = roundCamera(camera);
  if (!isSameCamera(store.getState().scene.camera, rounded)) patch(store, 'scene', { camera: rounded });
}

/** Called only by the map container: whether the map moves or loads. */
export function reportMapState(store: AppStore, isMapBusy: boolean): void {
  patch(store, 'session', isMapBusy ? { isMapBusy } : { isMapBusy, heading: null });
}

/** Shows all ten jurisdictions, north up. */
export function goHome(store: AppStore): void {
  requestCamera(store, {
    kind: 'bounds',
    bounds: HOME_BOUNDS,
    paddingPx: HOME_PADDING_PX,
    maxZoom: 8,
    animate: true,
  });
}

/** Shows a point with its surroundings: about 60 km across on a wide screen. */
const POINT_ZOOM = 9;
/** For a country, continent or region with only a label position. */
const AREA_ZOOM = 4;
/** Room for the surroundings, and for the buttons in the map corners. */
const PADDING_PX = 40;

/**
 * Moves the map to a feature. The legs of a market reach other continents, but the brief is about the region: a
 * market shows the region. Does nothing without a position.
 */
export function flyToFeature(store: AppStore, feature: FeatureId): void {
  if (kindOf(feature) === 'market') {
    goHome(store);
    return;
  }
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

const FRAME_PADDING_PX = 48;
/** Closest zoom for one or several places, so that a user who scrolls on sees no large jumps. */
const CLOSEST_ZOOM = 7;

/**
 * Moves the map gently to all these features, of the atlas or of a user's network. Does nothing if none has a
 * position.
 */
export function frameFeatures(
  store: AppStore,
  features: readonly FeatureId[],
  atlas: Pick<Atlas, 'byId'> | null = selectAtlas(store.getState()),
  paddingPx = FRAME_PADDING_PX,
): void {
  if (atlas === null) return;
  const bounds = joinBounds(
    features.flatMap((id) => {
      const one = boundsOfFeature(atlas, id);
      return one === null ? [] : [one];
    }),
  );
  if (bounds === null) return;
  requestCamera(store, {
    kind: 'bounds',
    bounds,
    paddingPx,
    maxZoom: CLOSEST_ZOOM,
    animate: true,
  });
}

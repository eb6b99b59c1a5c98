/** Projects positions with the live map's camera, for picking and keyboard focus. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ProjectToScreen } from '../layers/pick.ts';
import { distanceKm, EARTH_RADIUS_KM } from '../lib/great-circle.ts';
import { projectToScreen, TILE_SIZE_PX } from '../lib/mercator.ts';
import type { Camera, Projection } from '../scene/scene.ts';

/** Input for finding features in view. */
export interface MapView {
  readonly project: ProjectToScreen;
  readonly zoom: number;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Returns the current view; call again after each move. */
export function viewOf(map: MapLibreMap, projection: Projection): MapView {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const camera = cameraOf(map);
  const flat = projectToScreen(camera, { width, height });
  const horizonKm = horizonKmOf(camera, height);
  // Between globe and about zoom 6 MapLibre blends projections, so its `project` is used.
  const project: ProjectToScreen =
    projection === 'globe'
      ? ([lng = 0, lat = 0]) => {
          if (distanceKm([camera.lng, camera.lat], [lng, lat]) > horizonKm) return null;
          const { x, y } = map.project([lng, lat]);
          return [x, y];
        }
      : ([lng = 0, lat = 0]) => flat([lng + 360 * Math.round((camera.lng - lng) / 360), lat]);
  return { project, zoom: camera.zoom, width, height };
}

/** Eye height above ground in view heights: 0.5 / tan(36.87° / 2). */
const EYE_HEIGHT = 1.5;

/**
 * Distance to the horizon along the globe's ground, from the point below the eye: acos(1 / distance of the
 * eye from the centre in radii).
 */
function horizonKmOf({ zoom, lat }: Camera, heightPx: number): number {
  const radiusPx = (TILE_SIZE_PX * 2 ** zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);
  return Math.acos(1 / (1 + (EYE_HEIGHT * heightPx) / radiusPx)) * EARTH_RADIUS_KM;
}

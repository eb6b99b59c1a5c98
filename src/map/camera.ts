/** Moves of the camera on command. */
import type { LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../lib/mercator.ts';
import type { CameraRequest } from '../state/session.ts';

const FLIGHT_MS = 900;
const STEP_MS = 260;

/** @param isStill without flight: the map is there at once */
export function moveCamera(map: MapLibreMap, wish: CameraRequest, isStill: boolean): void {
  switch (wish.kind) {
    case 'camera': {
      const { lng, lat, zoom, bearing, pitch } = wish.camera;
      const to = { center: [lng, lat] as [number, number], zoom, bearing, pitch };
      if (isStill || !wish.animate) map.jumpTo(to);
      else map.flyTo({ ...to, duration: FLIGHT_MS });
      return;
    }
    case 'bounds':
      map.fitBounds(toLngLatBounds(wish.bounds), {
        padding: wish.paddingPx,
        maxZoom: wish.maxZoom,
        bearing: 0,
        pitch: 0,
        ...(isStill || !wish.animate ? { animate: false } : { duration: FLIGHT_MS }),
      });
      return;
    case 'zoom-by':
      map.zoomTo(map.getZoom() + wish.levels, { duration: isStill ? 0 : STEP_MS });
      return;
    case 'reset-north':
      map.easeTo({ bearing: 0, pitch: 0, duration: isStill ? 0 : STEP_MS });
  }
}

/** Bounds that pass 180° run on beyond it. */
function toLngLatBounds([west, south, east, north]: Bounds): LngLatBoundsLike {
  return [west, south, east < west ? east + 360 : east, north];
}

/** Rounding and limits of a camera, so that link, store and map mean the same one. */
import { clamp, wrapLongitude } from '../lib/mercator.ts';
import type { Camera } from './scene.ts';

export const MIN_ZOOM = 0.6;
export const MAX_ZOOM = 12;
/** The square world ends at 85.0511°; a whole degree keeps rounding from stepping over its edge. */
export const MAX_CAMERA_LATITUDE = 85;
/** MapLibre's own limit for the perspective it draws. */
export const MAX_PITCH = 60;

/**
 * The camera that links carry: wrapped and clamped, with as many decimals as one can see. Five decimals (about a metre) from zoom 12 on;
 * below that, as many as a px needs.
 */
export function roundCamera(camera: Camera): Camera {
  const zoom = round(clamp(camera.zoom, MIN_ZOOM, MAX_ZOOM), 2);
  const decimals = clamp(Math.ceil(zoom / 3) + 1, 2, 5);
  return {
    lng: wrapLongitude(round(wrapLongitude(camera.lng), decimals)),
    lat: round(clamp(camera.lat, -MAX_CAMERA_LATITUDE, MAX_CAMERA_LATITUDE), decimals),
    zoom,
    // Wrapping adds and takes away 360, which leaves a crumb of floating point: round again.
    bearing: round(wrapLongitude(round(camera.bearing, 1)), 1),
    pitch: round(clamp(camera.pitch, 0, MAX_PITCH), 1),
  };
}

/** As many levels closer, or further away, as there are. */
export function zoomBy(camera: Camera, levels: number): Camera {
  return { ...camera, zoom: clamp(camera.zoom + levels, MIN_ZOOM, MAX_ZOOM) };
}

export function isSameCamera(a: Camera, b: Camera): boolean {
  return (
    a.lng === b.lng && a.lat === b.lat && a.zoom === b.zoom && a.bearing === b.bearing && a.pitch === b.pitch
  );
}

function round(value: number, decimals: number): number {
  // `+ 0` turns -0 into 0, which would be written the same but compare as different.
  return Number(value.toFixed(decimals)) + 0;
}

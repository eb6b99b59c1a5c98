/** Rounds and limits cameras, so that link, store and map agree. */
import { clamp, wrapLongitude } from '../lib/mercator.ts';
import type { Camera } from './scene.ts';

export const MIN_ZOOM = 0;
export const MAX_ZOOM = 12;
/** Web Mercator ends at 85.0511°; a whole degree keeps rounding inside of it. */
export const MAX_CAMERA_LATITUDE = 85;
/** MapLibre's limit of the pitch. */
export const MAX_PITCH = 60;

/**
 * Returns the camera for links: wrapped, clamped and rounded to visible decimals. Five decimals (about a
 * metre) from zoom 12 on; below that, as many as a px needs.
 */
export function roundCamera(camera: Camera): Camera {
  const zoom = round(clamp(camera.zoom, MIN_ZOOM, MAX_ZOOM), 2);
  const decimals = clamp(Math.ceil(zoom / 3) + 1, 2, 5);
  return {
    lng: wrapLongitude(round(wrapLongitude(camera.lng), decimals)),
    lat: round(clamp(camera.lat, -MAX_CAMERA_LATITUDE, MAX_CAMERA_LATITUDE), decimals),
    zoom,
    // Wrapping adds and subtracts 360, which leaves a floating-point error, so round again.
    bearing: round(wrapLongitude(round(camera.bearing, 1)), 1),
    pitch: round(clamp(camera.pitch, 0, MAX_PITCH), 1),
  };
}

/** Zooms by a number of levels, within the limits. */
export function zoomBy(camera: Camera, levels: number): Camera {
  return { ...camera, zoom: clamp(camera.zoom + levels, MIN_ZOOM, MAX_ZOOM) };
}

export function isSameCamera(a: Camera, b: Camera): boolean {
  return (
    a.lng === b.lng && a.lat === b.lat && a.zoom === b.zoom && a.bearing === b.bearing && a.pitch === b.pitch
  );
}

function round(value: number, decimals: number): number {
  // `+ 0` turns -0 into 0, which formats the same but compares as different.
  return Number(value.toFixed(decimals)) + 0;
}

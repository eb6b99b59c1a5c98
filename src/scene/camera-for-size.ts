import { clamp, type Size } from '../lib/mercator.ts';
import { MAX_ZOOM, MIN_ZOOM } from './camera.ts';
import type { Camera } from './scene.ts';

/**
 * Returns a camera with the same centre whose view at one size covers at least the view at the other size.
 */
export function cameraForSize(camera: Camera, from: Size, to: Size): Camera {
  const scale = Math.min(to.width / from.width, to.height / from.height);
  return { ...camera, zoom: clamp(camera.zoom + Math.log2(scale), MIN_ZOOM, MAX_ZOOM) };
}

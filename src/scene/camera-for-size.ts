import { clamp, type Size } from '../lib/mercator.ts';
import { MAX_ZOOM, MIN_ZOOM } from './camera.ts';
import type { Camera } from './scene.ts';

/** The camera that shows on a surface of one size at least the ground that another one shows, around the same centre. */
export function cameraForSize(camera: Camera, from: Size, to: Size): Camera {
  const scale = Math.min(to.width / from.width, to.height / from.height);
  return { ...camera, zoom: clamp(camera.zoom + Math.log2(scale), MIN_ZOOM, MAX_ZOOM) };
}

import type { Size } from '../../lib/mercator.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../../scene/camera.ts';
import type { Camera } from '../../scene/scene.ts';

/** The camera that shows on paper what the screen shows, around the same centre. */
export function cameraOnPaper(camera: Camera, screen: Size, paper: Size): Camera {
  const scale = Math.min(paper.width / screen.width, paper.height / screen.height);
  return { ...camera, zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom + Math.log2(scale))) };
}

/** Camera moves without a live map, for the static map and pixel-wise keys. */
import { projectToScreen, type ScreenPoint, type Size, unprojectFromScreen } from '../../lib/mercator.ts';
import { zoomBy } from '../../scene/camera.ts';
import type { Camera } from '../../scene/scene.ts';

/** Returns the camera after dragging by px; the view moves the opposite way. */
export function panBy(camera: Camera, size: Size, dxPx: number, dyPx: number): Camera {
  const [lng, lat] = unprojectFromScreen(camera, size)([size.width / 2 - dxPx, size.height / 2 - dyPx]);
  return Number.isFinite(lng) && Number.isFinite(lat) ? { ...camera, lng, lat } : camera;
}

/** Returns the camera after a pinch, which moves and scales the ground with the fingers. */
export function pinch(
  camera: Camera,
  size: Size,
  { from, to, scale }: { readonly from: ScreenPoint; readonly to: ScreenPoint; readonly scale: number },
): Camera {
  const ground = unprojectFromScreen(camera, size)([...from]);
  const zoomed = zoomBy(camera, Math.log2(scale));
  const [x, y] = projectToScreen(zoomed, size)(ground);
  return panBy(zoomed, size, to[0] - x, to[1] - y);
}

/** Camera moves that need no live map: for the figure, and for keys that move by pixels. */
import { projectToScreen, type ScreenPoint, type Size, unprojectFromScreen } from '../../lib/mercator.ts';
import { zoomBy } from '../../scene/camera.ts';
import type { Camera } from '../../scene/scene.ts';

/** The camera after the ground was pulled by so many px: the view moves the other way. */
export function panBy(camera: Camera, size: Size, dxPx: number, dyPx: number): Camera {
  const [lng, lat] = unprojectFromScreen(camera, size)([size.width / 2 - dxPx, size.height / 2 - dyPx]);
  return Number.isFinite(lng) && Number.isFinite(lat) ? { ...camera, lng, lat } : camera;
}

/** The camera after two fingers moved: the ground between them goes where they went, as many times larger as they spread. */
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

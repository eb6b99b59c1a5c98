import { isSameCamera } from '../../scene/camera.ts';
import type { Camera } from '../../scene/scene.ts';
import type { AppState } from '../store.ts';

/**
 * Whether the map will stand there when its flight ends; `null` when it is on no flight, or a hand moves it. A request that is to show bounds leads elsewhere:
 * only the map knows the camera.
 */
export function isFlyingTo({ session }: Pick<AppState, 'session'>, camera: Camera): boolean | null {
  const { cameraRequest, heading, isMapBusy } = session;
  const flight = cameraRequest ?? (isMapBusy ? heading : null);
  return flight === null ? null : flight.kind === 'camera' && isSameCamera(flight.camera, camera);
}

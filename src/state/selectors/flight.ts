import { isSameCamera } from '../../scene/camera.ts';
import type { Camera } from '../../scene/scene.ts';
import type { AppState } from '../store.ts';

/**
 * Whether the map will be at this camera when its flight ends; `null` without a flight, or while the user
 * moves it. Only a request for this exact camera counts, as from chapters: bounds and zoom steps are not
 * resolved.
 */
export function isFlyingTo({ session }: Pick<AppState, 'session'>, camera: Camera): boolean | null {
  const { cameraRequest, heading, isMapBusy } = session;
  const flight = cameraRequest ?? (isMapBusy ? heading : null);
  return flight === null ? null : flight.kind === 'camera' && isSameCamera(flight.camera, camera);
}

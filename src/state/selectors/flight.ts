import { isSameCamera } from '../../scene/camera.ts';
import type { Camera } from '../../scene/scene.ts';
import type { AppState } from '../store.ts';

/**
 * Whether the map will stand there when its flight ends; `null` when it is on no flight, or a hand moves it. Only a request of this
 * very camera leads there, as those of chapters do: what leads to bounds or by a step elsewhere is not looked into.
 */
export function isFlyingTo({ session }: Pick<AppState, 'session'>, camera: Camera): boolean | null {
  const { cameraRequest, heading, isMapBusy } = session;
  const flight = cameraRequest ?? (isMapBusy ? heading : null);
  return flight === null ? null : flight.kind === 'camera' && isSameCamera(flight.camera, camera);
}

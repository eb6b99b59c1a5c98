import { isSameCamera, roundCamera } from '../../scene/camera.ts';
import type { Camera } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Called only by the map, once at rest, with its camera. Moves nothing; to move the map, use `flyTo…`. */
export function reportCamera(store: AppStore, camera: Camera): void {
  const rounded = roundCamera(camera);
  if (!isSameCamera(store.getState().scene.camera, rounded)) patch(store, 'scene', { camera: rounded });
}

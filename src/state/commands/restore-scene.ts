import { isSameCamera } from '../../scene/camera.ts';
import type { Scene } from '../../scene/scene.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';

/** Shows a whole scene, as after Back or from a chapter; the map is asked to stand where the scene says. */
export function restoreScene(store: AppStore, scene: Scene, animate = false): void {
  const before = store.getState().scene;
  store.setState({ scene });
  if (!isSameCamera(before.camera, scene.camera)) {
    requestCamera(store, { kind: 'camera', camera: scene.camera, animate });
  }
}

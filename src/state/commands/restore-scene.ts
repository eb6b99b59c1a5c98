import { isSameCamera } from '../../scene/camera.ts';
import { keepSameParts } from '../../scene/keep-same-parts.ts';
import type { Scene } from '../../scene/scene.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';

/**
 * Shows a whole scene, as after Back or from a chapter; the map is asked to stand where the scene says. What was pointed at in the scene before
 * is let go.
 */
export function restoreScene(store: AppStore, scene: Scene, animate = false): void {
  const { scene: before, session } = store.getState();
  store.setState({
    scene: keepSameParts(before, scene),
    session: { ...session, hover: null, lit: [], overlap: null },
  });
  if (!isSameCamera(before.camera, scene.camera)) {
    requestCamera(store, { kind: 'camera', camera: scene.camera, animate });
  }
}

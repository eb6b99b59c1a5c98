import { isSameCamera } from '../../scene/camera.ts';
import { reuseUnchanged } from '../../scene/reuse-unchanged.ts';
import type { Scene } from '../../scene/scene.ts';
import { isFlyingTo } from '../selectors/flight.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';

/**
 * Shows a whole scene, as after Back or from a chapter; the map is asked to stand where the scene says. What was pointed at in the scene before
 * is let go.
 */
export function restoreScene(store: AppStore, scene: Scene, animate = false): void {
  const state = store.getState();
  const { scene: before, session } = state;
  // A map that is on its way elsewhere must turn round, though it was told of no other camera yet.
  const isThere = isFlyingTo(state, scene.camera) ?? isSameCamera(before.camera, scene.camera);
  store.setState({
    scene: reuseUnchanged(before, scene),
    session: { ...session, hover: null, lit: [], overlap: null },
  });
  if (!isThere) {
    requestCamera(store, { kind: 'camera', camera: scene.camera, animate });
  }
}

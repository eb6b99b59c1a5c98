import { isSameCamera } from '../../scene/camera.ts';
import { reuseUnchanged } from '../../scene/reuse-unchanged.ts';
import type { Scene } from '../../scene/scene.ts';
import { isFlyingTo } from '../selectors/flight.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './move-map.ts';

/**
 * Shows a whole scene, as after Back or from a chapter, and requests its camera. Clears hover, highlight,
 * overlap and a brushed period.
 */
export function restoreScene(store: AppStore, scene: Scene, animate = false): void {
  const state = store.getState();
  const { scene: before, session } = state;
  // A map flying elsewhere must turn back, although the scene's camera has not changed yet.
  const isThere = isFlyingTo(state, scene.camera) ?? isSameCamera(before.camera, scene.camera);
  store.setState({
    scene: reuseUnchanged(before, scene),
    session: { ...session, period: null, hover: null, lit: [], overlap: null },
  });
  if (!isThere) {
    requestCamera(store, { kind: 'camera', camera: scene.camera, animate });
  }
}

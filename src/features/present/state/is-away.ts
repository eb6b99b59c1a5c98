import { isSameCamera } from '../../../scene/camera.ts';
import { reuseUnchanged } from '../../../scene/reuse-unchanged.ts';
import { isFlyingTo } from '../../../state/selectors/flight.ts';
import type { AppState } from '../../../state/store.ts';

/** Whether the screen shows something other than the chapter. During a flight, its target counts. */
export function isAway(state: AppState): boolean {
  const { presentation, scene } = state;
  if (presentation === null) return false;
  const { home } = presentation;
  const isThere = isFlyingTo(state, home.camera) ?? isSameCamera(scene.camera, home.camera);
  return !isThere || reuseUnchanged(home, { ...scene, camera: home.camera }) !== home;
}

import { isSameCamera } from '../../scene/camera.ts';
import { keepSameParts } from '../../scene/keep-same-parts.ts';
import type { AppState } from '../store.ts';

/** Whether the room looks at something else than the chapter. While the map flies nobody can say where it will stand: its camera does not count. */
export function isAway({ presentation, scene, session }: AppState): boolean {
  if (presentation === null) return false;
  const { home } = presentation;
  const isThere =
    isSameCamera(scene.camera, home.camera) || session.cameraRequest !== null || session.isMapBusy;
  const now = isThere ? { ...scene, camera: home.camera } : scene;
  return keepSameParts(home, now) !== home;
}

import type { Camera } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { CameraRequest } from '../session.ts';
import type { AppStore } from '../store.ts';

/**
 * Requests a camera move; the map consumes the request and reports once at rest. A later request replaces a
 * pending one.
 */
export function requestCamera(store: AppStore, wish: CameraRequest): void {
  const cameraRequest = { ...wish };
  patch(store, 'session', { cameraRequest, heading: cameraRequest });
}

/** Moves at once: key repeats would queue behind a flight. */
export function moveCamera(store: AppStore, camera: Camera): void {
  requestCamera(store, { kind: 'camera', camera, animate: false });
}

export function resetNorth(store: AppStore): void {
  requestCamera(store, { kind: 'reset-north' });
}

/** @param levels whole levels; negative to zoom out */
export function zoomBy(store: AppStore, levels: number): void {
  requestCamera(store, { kind: 'zoom-by', levels });
}

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

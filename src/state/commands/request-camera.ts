import { patchSession } from '../patch.ts';
import type { CameraRequest } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Asks the map to move; it consumes the request and reports once at rest. A later request replaces one that was not served yet. */
export function requestCamera(store: AppStore, wish: CameraRequest): void {
  const cameraRequest = { ...wish };
  patchSession(store, { cameraRequest, heading: cameraRequest });
}

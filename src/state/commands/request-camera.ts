import { patchSession } from '../patch.ts';
import type { CameraWish } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Asks the map to move; it consumes the request and reports once at rest. Later requests replace earlier ones. */
export function requestCamera(store: AppStore, wish: CameraWish): void {
  const serial = (store.getState().session.cameraRequest?.serial ?? 0) + 1;
  patchSession(store, { cameraRequest: { ...wish, serial } });
}

import { patchSession } from '../patch.ts';
import type { CameraRequest } from '../session.ts';
import type { AppStore } from '../store.ts';

type Wish<T> = T extends unknown ? Omit<T, 'serial'> : never;

/** Asks the map to move; it consumes the request and reports once at rest. Later requests replace earlier ones. */
export function requestCamera(store: AppStore, wish: Wish<CameraRequest>): void {
  const serial = (store.getState().session.cameraRequest?.serial ?? 0) + 1;
  patchSession(store, { cameraRequest: { ...wish, serial } });
}

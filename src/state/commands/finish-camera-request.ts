import { patch } from '../patch.ts';
import type { CameraRequest } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Clears the request once the map moves, so that a later map does not repeat it. A newer request stays. */
export function finishCameraRequest(store: AppStore, request: CameraRequest): void {
  if (store.getState().session.cameraRequest === request) patch(store, 'session', { cameraRequest: null });
}

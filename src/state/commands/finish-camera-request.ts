import { patchSession } from '../patch.ts';
import type { CameraRequest } from '../session.ts';
import type { AppStore } from '../store.ts';

/** The map is on its way: what takes its place later must not go there again. A request made since stays. */
export function finishCameraRequest(store: AppStore, request: CameraRequest): void {
  if (store.getState().session.cameraRequest === request) patchSession(store, { cameraRequest: null });
}

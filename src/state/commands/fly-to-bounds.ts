import type { Bounds } from '../../lib/mercator.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';

/** Moves the map so that the bounds are seen in its free part. */
export function flyToBounds(store: AppStore, bounds: Bounds, maxZoom = 12): void {
  requestCamera(store, { kind: 'bounds', bounds, maxZoom, animate: true });
}

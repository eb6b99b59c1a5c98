import { HOME_BOUNDS } from '../../scene/defaults.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';

/** Shows all ten jurisdictions, north up. */
export function goHome(store: AppStore): void {
  requestCamera(store, { kind: 'bounds', bounds: HOME_BOUNDS, maxZoom: 8, animate: true });
}

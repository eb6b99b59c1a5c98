import { HOME_BOUNDS, HOME_PADDING_PX } from '../../scene/defaults.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';

/** Shows all ten jurisdictions, north up. */
export function goHome(store: AppStore): void {
  requestCamera(store, {
    kind: 'bounds',
    bounds: HOME_BOUNDS,
    paddingPx: HOME_PADDING_PX,
    maxZoom: 8,
    animate: true,
  });
}

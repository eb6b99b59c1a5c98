import type { Projection } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';
import { requestCamera } from './request-camera.ts';
import { toggleLayer } from './toggle-layer.ts';

/** Shows the whole globe in a window of ordinary height. */
const WORLD_ZOOM = 1.6;

export function setProjection(store: AppStore, projection: Projection): void {
  patch(store, 'scene', { projection });
}

export function toggleGlobe(store: AppStore): void {
  setProjection(store, store.getState().scene.projection === 'globe' ? 'mercator' : 'globe');
}

/** The globe with links to other continents. */
export function showWorld(store: AppStore): void {
  setProjection(store, 'globe');
  toggleLayer(store, 'world-links', true);
  const { camera } = store.getState().scene;
  requestCamera(store, {
    kind: 'camera',
    camera: { ...camera, zoom: WORLD_ZOOM, bearing: 0, pitch: 0 },
    animate: true,
  });
}

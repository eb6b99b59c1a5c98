/** Theme, language, projection and preferences. */
import type { InterfaceLanguage, Projection, ThemeChoice } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { Preferences } from '../preferences.ts';
import type { AppStore } from '../store.ts';
import { toggleLayer } from './filter-atlas.ts';
import { requestCamera } from './move-map.ts';

export function setTheme(store: AppStore, theme: ThemeChoice): void {
  patch(store, 'scene', { theme });
}

export function setLanguage(store: AppStore, language: InterfaceLanguage): void {
  patch(store, 'scene', { language });
}

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

export function setPreference<K extends keyof Preferences>(
  store: AppStore,
  key: K,
  value: Preferences[K],
): void {
  patch(store, 'preferences', { [key]: value } as Pick<Preferences, K>);
}

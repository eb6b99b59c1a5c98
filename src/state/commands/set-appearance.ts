/** Theme, language, projection and preferences. */
import type { InterfaceLanguage, Projection, ThemeChoice } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { Preferences } from '../preferences.ts';
import { selectVisibleAtlas } from '../selectors/visible-atlas.ts';
import type { AppStore } from '../store.ts';
import { toggleLayer } from './filter-atlas.ts';
import { frameFeatures } from './move-map.ts';

export function setTheme(store: AppStore, theme: ThemeChoice): void {
  patch(store, 'scene', { theme });
}

export function setLanguage(store: AppStore, language: InterfaceLanguage): void {
  patch(store, 'scene', { language });
}

export function setProjection(store: AppStore, projection: Projection): void {
  patch(store, 'scene', { projection });
}

export function toggleGlobe(store: AppStore): void {
  setProjection(store, store.getState().scene.projection === 'globe' ? 'mercator' : 'globe');
}

/** Room for the names of places at the edge. */
const WORLD_PADDING_PX = 110;

/**
 * Shows both ends of all links to other continents. On a flat map: Latin America and South-East Asia are on
 * opposite sides of a globe.
 */
export function showWorld(store: AppStore): void {
  setProjection(store, 'mercator');
  toggleLayer(store, 'world-links', true);
  const atlas = selectVisibleAtlas(store.getState());
  const places = atlas?.places.features ?? [];
  frameFeatures(
    store,
    places.flatMap(({ properties: { id, link } }) => (link === undefined ? [] : [id])),
    atlas,
    WORLD_PADDING_PX,
  );
}

export function setPreference<K extends keyof Preferences>(
  store: AppStore,
  key: K,
  value: Preferences[K],
): void {
  patch(store, 'preferences', { [key]: value } as Pick<Preferences, K>);
}

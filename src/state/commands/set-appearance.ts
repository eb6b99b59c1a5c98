/** Theme, language, projection and preferences. */
import { metresPerPx } from '../../lib/mercator.ts';
import type { InterfaceLanguage, Projection, ThemeChoice } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { Preferences } from '../preferences.ts';
import { selectVisibleAtlas } from '../selectors/visible-atlas.ts';
import type { AppStore } from '../store.ts';
import { toggleLayer } from './filter-atlas.ts';
import { frameFeatures, requestCamera } from './move-map.ts';

export function setTheme(store: AppStore, theme: ThemeChoice): void {
  patch(store, 'scene', { theme });
}

export function setLanguage(store: AppStore, language: InterfaceLanguage): void {
  patch(store, 'scene', { language });
}

function setProjection(store: AppStore, projection: Projection): void {
  patch(store, 'scene', { projection });
}

const EARTH_RADIUS_M = 6_378_137;
/** Diameter of the whole globe as a share of the shorter side of the map, before perspective makes it smaller. */
const GLOBE_SHARE = 0.95;

/** Shows the whole globe, or the flat map. Close by, a globe looks like the flat map. */
export function toggleGlobe(store: AppStore): void {
  const { scene, session } = store.getState();
  const isGlobe = scene.projection === 'globe';
  setProjection(store, isGlobe ? 'mercator' : 'globe');
  const { camera } = scene;
  const { width, height } = session.mapSize ?? { width: 0, height: 0 };
  const radiusPx = (Math.min(width, height) * GLOBE_SHARE) / 2;
  const zoom = Math.log2((radiusPx * metresPerPx(camera.lat, 0)) / EARTH_RADIUS_M);
  if (isGlobe || zoom < 0 || zoom >= camera.zoom) return;
  requestCamera(store, { kind: 'camera', camera: { ...camera, zoom }, animate: true });
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

/** Frames the queries of views for the map of a page. */
import { type Bounds, fitBounds } from '../lib/mercator.ts';
import { HOME_BOUNDS, HOME_PADDING_PX } from '../scene/defaults.ts';
import { PAGE_MAP } from './page-view.ts';

/** At closer zoom a single town would fill the map. */
const MAX_ZOOM = 7.5;

/** Keeps features away from the edge, px. */
const PADDING_PX = 48;

/** Returns the query with a camera that frames the bounds; without bounds, the ten jurisdictions. */
export function framedScene(query: string, bounds: Bounds | null): string {
  const scene = new URLSearchParams(query);
  const padding = bounds === null ? HOME_PADDING_PX : PADDING_PX;
  const { lng, lat, zoom } = fitBounds(bounds ?? HOME_BOUNDS, { ...PAGE_MAP, padding });
  scene.set('lng', lng.toFixed(3));
  scene.set('lat', lat.toFixed(3));
  scene.set('zoom', Math.min(zoom, MAX_ZOOM).toFixed(2));
  return scene.toString();
}

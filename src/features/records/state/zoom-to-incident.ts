/** Moves the map to the user's records. */
import { degreesOf, type IncidentTable, NO_POSITION } from '../../../domain/incident.ts';
import { type Bounds, fitBounds, projectToScreen } from '../../../lib/mercator.ts';
import { requestCamera } from '../../../state/commands/move-map.ts';
import type { AppStore } from '../../../state/store.ts';
import type { IncidentRow } from '../../explore/state/exploration.ts';
import { setOf } from './patch-incidents.ts';

/** About 15 km across on a wide screen: near enough to see the side of a crossing. */
const ZOOM = 11;
const PADDING_PX = 60;
/** Records are small on a map that shows them at less than half of the possible scale. */
const SMALL_BY_LEVELS = 1;
/** Rows that stand for all others; a table may have millions. */
const MOST_ROWS = 20_000;

/** Moves the map to a record without zooming out. Does nothing without a position. */
export function zoomToIncident(store: AppStore, { set, row }: IncidentRow): void {
  const { scene } = store.getState();
  const table = setOf(store, set)?.taken.table;
  const [lng = NO_POSITION, lat = NO_POSITION] = [table?.lng[row], table?.lat[row]];
  if (lng === NO_POSITION) return;
  requestCamera(store, {
    kind: 'camera',
    camera: {
      ...scene.camera,
      lng: degreesOf(lng),
      lat: degreesOf(lat),
      zoom: Math.max(ZOOM, scene.camera.zoom),
    },
    animate: true,
  });
}

/**
 * Moves the map to the records of a file, unless it shows a quarter of them or more at a scale that is not far too
 * small for them. A few far from the others are left out. Does nothing without positions.
 */
export function showIncidents(store: AppStore, set: number): void {
  const { scene, session } = store.getState();
  const table = setOf(store, set)?.taken.table;
  const places = table === undefined ? [] : placesOf(table);
  const size = session.mapSize;
  if (places.length === 0 || size === null) return;
  const toScreen = projectToScreen(scene.camera, size);
  const inView = places.filter((place) => {
    const [x, y] = toScreen(place);
    return Math.min(x, y, size.width - x, size.height - y) >= 0;
  });
  const bounds = boundsOfMost(places);
  const { zoom } = fitBounds(bounds, { ...size, padding: PADDING_PX, maxZoom: ZOOM });
  const areSmall = zoom > scene.camera.zoom + SMALL_BY_LEVELS;
  if (inView.length >= places.length / 4 && !areSmall) return;
  requestCamera(store, { kind: 'bounds', bounds, paddingPx: PADDING_PX, maxZoom: ZOOM, animate: true });
}

/** @returns [lng, lat] of the placed rows, or of evenly spaced ones of many */
function placesOf({ lng, lat, rowCount }: IncidentTable): (readonly [number, number])[] {
  const step = Math.max(1, Math.ceil(rowCount / MOST_ROWS));
  const places: [number, number][] = [];
  for (let row = 0; row < rowCount; row += step) {
    const [x = NO_POSITION, y = NO_POSITION] = [lng[row], lat[row]];
    if (x !== NO_POSITION) places.push([degreesOf(x), degreesOf(y)]);
  }
  return places;
}

/** @returns the bounds of all but the outermost hundredth on each side */
function boundsOfMost(places: readonly (readonly [number, number])[]): Bounds {
  const [lngs, lats] = [0, 1].map((at) => places.map((place) => place[at] ?? 0).sort((a, b) => a - b));
  const out = Math.floor(places.length / 100);
  const ends = (sorted: readonly number[] = []) => [sorted[out] ?? 0, sorted.at(-1 - out) ?? 0] as const;
  const [[west, east], [south, north]] = [ends(lngs), ends(lats)];
  return [west, south, east, north];
}

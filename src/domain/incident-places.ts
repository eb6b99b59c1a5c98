import { project, TILE_SIZE_PX } from '../lib/mercator.ts';
import { degreesOf, NO_POSITION } from './incident.ts';

/**
 * Returns x and y of each row in the mercator square, 0 to 1 with y down, for the GPU; NaN in both without a
 * position. Single precision is accurate to 2.4 m.
 */
export function mercatorOfRows(lng: Int32Array, lat: Int32Array): Float32Array {
  const places = new Float32Array(lng.length * 2);
  for (let row = 0; row < lng.length; row += 1) {
    const [east = NO_POSITION, north = NO_POSITION] = [lng[row], lat[row]];
    if (east === NO_POSITION) places.fill(Number.NaN, row * 2, row * 2 + 2);
    else writePlace(places, row, degreesOf(east), degreesOf(north));
  }
  return places;
}

/** @param degrees [lng, lat, lng, lat, …] */
export function mercatorOfDegrees(degrees: Float64Array): Float32Array {
  const places = new Float32Array(degrees.length);
  for (let at = 0; at < degrees.length / 2; at += 1) {
    writePlace(places, at, degrees[at * 2] ?? 0, degrees[at * 2 + 1] ?? 0);
  }
  return places;
}

function writePlace(places: Float32Array, at: number, lng: number, lat: number): void {
  const [x, y] = project([lng, lat], 0);
  places[at * 2] = x / TILE_SIZE_PX;
  places[at * 2 + 1] = y / TILE_SIZE_PX;
}

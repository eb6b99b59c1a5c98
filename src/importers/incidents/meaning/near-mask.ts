/** Marks whole-degree cells near the region or network, for constant-time lookups. */
import { distanceKm } from '../../../lib/great-circle.ts';

/** One entry per degree cell, from 180° W and 90° S eastwards and then northwards: 1 if near. */
export type NearMask = Uint8Array;

/** Maximum distance of a cell's centre from the region's extent or a point; deliberately rough. */
const NEAR_KM = 300;

const COLUMNS = 360;
const ROWS = 180;
const KM_PER_DEGREE = 111.2;

/**
 * @param region [west, south, east, north]
 * @param points [lng, lat, lng, lat, …] around which cells are near, in degrees
 */
export function nearMaskOf(
  region: readonly [number, number, number, number],
  points: Float64Array,
): NearMask {
  const mask: NearMask = new Uint8Array(COLUMNS * ROWS);
  const [west, south, east, north] = region;
  const reachNorth = NEAR_KM / KM_PER_DEGREE;
  const reachEast = reachNorth / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  for (let lat = Math.floor(south - reachNorth); lat <= north + reachNorth; lat += 1) {
    for (let lng = Math.floor(west - reachEast); lng <= east + reachEast; lng += 1) mark(mask, lng, lat);
  }
  // Points in one cell reach the same cells.
  const cells = new Map<number, readonly [lng: number, lat: number]>();
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [lng, lat] = [points[at] as number, points[at + 1] as number];
    cells.set(cellOf(lng, lat), [lng, lat]);
  }
  for (const [lng, lat] of cells.values()) markAround(mask, lng, lat, reachNorth);
  return mask;
}

function markAround(mask: NearMask, lng: number, lat: number, reach: number): void {
  const wide = Math.min(180, reach / Math.max(0.02, Math.cos((lat * Math.PI) / 180)));
  for (let row = Math.floor(lat - reach); row <= lat + reach; row += 1) {
    for (let column = Math.floor(lng - wide); column <= lng + wide; column += 1) {
      if (mask[cellOf(column, row)] === 1) continue;
      const middle: [number, number] = [column + 0.5, row + 0.5];
      const isHere = Math.floor(lng) === column && Math.floor(lat) === row;
      if (isHere || distanceKm([lng, lat], middle) <= NEAR_KM) mark(mask, column, row);
    }
  }
}

function cellOf(lng: number, lat: number): number {
  const column = (((Math.floor(lng) + 180) % COLUMNS) + COLUMNS) % COLUMNS;
  const row = Math.min(ROWS - 1, Math.max(0, Math.floor(lat) + 90));
  return row * COLUMNS + column;
}

function mark(mask: NearMask, lng: number, lat: number): void {
  mask[cellOf(lng, lat)] = 1;
}

/** @param lng within ±180, `lat` within ±90 */
export function isNear(mask: NearMask, lng: number, lat: number): boolean {
  return mask[cellOf(lng, lat)] === 1;
}

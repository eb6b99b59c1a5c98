/**
 * Equal-area hexagons, so that counts are comparable everywhere. The hexagon of each row is computed once per
 * set and level; a filter change then takes a few milliseconds for a million rows.
 */
import { degreesOf, type IncidentTable, NO_POSITION } from '../../domain/incident.ts';
import { fromEqualArea, toEqualArea } from '../../lib/equal-area.ts';
import { KeyNumbers } from './number-keys.ts';

/** Identifies a hexagon of a level. */
export type HexagonKey = number;

/** Area at the coarsest level; each next level has a quarter. */
const COARSEST_KM2 = 25_600;
export const HEXAGON_LEVELS = 8;

/**
 * Returns the level for hexagons of 17 to 34 px in the region, where levels exist.
 *
 * @returns 0 for the coarsest
 */
export function hexagonLevelOf(zoom: number): number {
  return Math.max(0, Math.min(HEXAGON_LEVELS - 1, Math.round(zoom) - 3));
}

export function hexagonKm2(level: number): number {
  return COARSEST_KM2 / 4 ** level;
}

/** Distance from the middle to a corner, km. */
function sideKm(level: number): number {
  return Math.sqrt((2 * hexagonKm2(level)) / (3 * Math.sqrt(3)));
}

/** Columns and rows range from minus this to this. */
const HALF = 2 ** 20;

/** @param x,y on the equal-area plane, km */
function keyAt(x: number, y: number, side: number): HexagonKey {
  const across = ((Math.sqrt(3) / 3) * x - y / 3) / side;
  const down = ((2 / 3) * y) / side;
  // Cube coordinates add up to 0, so the one rounded most is derived from the others.
  let q = Math.round(across);
  let r = Math.round(down);
  const s = Math.round(-across - down);
  const offQ = Math.abs(q - across);
  const offR = Math.abs(r - down);
  const offS = Math.abs(s + across + down);
  if (offQ > offR && offQ > offS) q = -r - s;
  else if (offR > offS) r = -q - s;
  return (q + HALF) * 2 * HALF + r + HALF;
}

function middleKm(key: HexagonKey, side: number): [number, number] {
  const [q, r] = [Math.floor(key / (2 * HALF)) - HALF, (key % (2 * HALF)) - HALF];
  return [side * Math.sqrt(3) * (q + r / 2), side * 1.5 * r];
}

export function hexagonAt(lng: number, lat: number, level: number): HexagonKey {
  const [x, y] = toEqualArea(lng, lat);
  return keyAt(x, y, sideKm(level));
}

/** [lng, lat] of the middle. */
export function middleOfHexagon(key: HexagonKey, level: number): [number, number] {
  return fromEqualArea(...middleKm(key, sideKm(level)));
}

/** [lng, lat] of the six corners, anticlockwise from the east by south. */
export function cornersOfHexagon(key: HexagonKey, level: number): [number, number][] {
  const side = sideKm(level);
  const [x, y] = middleKm(key, side);
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = ((60 * corner - 30) * Math.PI) / 180;
    return fromEqualArea(x + side * Math.cos(angle), y + side * Math.sin(angle));
  });
}

/** [west, south, east, north] on the equal-area plane, km. */
export type PlaneBox = readonly [number, number, number, number];

/** Returns indexes of hexagons that touch a box; half a million take some milliseconds. */
export function hexagonsWithin(keys: Float64Array, level: number, box: PlaneBox): Uint32Array {
  const side = sideKm(level);
  const [west, south, east, north] = [box[0] - side, box[1] - side, box[2] + side, box[3] + side];
  const across = side * Math.sqrt(3);
  const found = new Uint32Array(keys.length);
  let count = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as number;
    const column = Math.floor(key / (2 * HALF));
    const r = key - column * 2 * HALF - HALF;
    const [x, y] = [across * (column - HALF + r / 2), side * 1.5 * r];
    if (x < west || x > east || y < south || y > north) continue;
    found[count] = i;
    count += 1;
  }
  return found.slice(0, count);
}

type PlacedRows = Pick<IncidentTable, 'lng' | 'lat'>;

/** The hexagons of one set on one level. */
export interface LaidHexagons {
  readonly table: PlacedRows;
  readonly level: number;
  /** By row: index into `keys`, plus 1; 0 without position. */
  readonly hexagon: Uint32Array;
  /** Non-empty hexagons only. */
  readonly keys: Float64Array;
}

/** Rows per step: some milliseconds. */
const ROWS_A_STEP = 10_000;

/** Yields every few milliseconds, so that the page can respond. */
export function* layHexagonsInSteps(table: PlacedRows, level: number): Generator<void, LaidHexagons> {
  const { lng, lat } = table;
  const side = sideKm(level);
  const hexagon = new Uint32Array(lng.length);
  const numbers = new KeyNumbers(lng.length);
  for (let row = 0; row < lng.length; row += 1) {
    if (row % ROWS_A_STEP === 0 && row > 0) yield;
    const east = lng[row] as number;
    if (east === NO_POSITION) continue;
    const [x, y] = toEqualArea(degreesOf(east), degreesOf(lat[row] as number));
    hexagon[row] = numbers.numberOf(keyAt(x, y, side));
  }
  return { table, level, hexagon, keys: numbers.keys() };
}

/**
 * @param shown 1 for the rows to count
 * @param values by row, NaN for none; `null` counts rows
 * @returns numbers or sums by index into `keys`, plus 1; the first is for rows without position
 */
export function countHexagons(
  { hexagon, keys }: LaidHexagons,
  shown: Uint8Array,
  values: Float64Array | null = null,
): Uint32Array | Float64Array {
  if (values !== null) return sumHexagons(hexagon, keys.length, shown, values);
  const counts = new Uint32Array(keys.length + 1);
  for (let row = 0; row < hexagon.length; row += 1) {
    const at = hexagon[row] as number;
    counts[at] = (counts[at] as number) + (shown[row] as number);
  }
  return counts;
}

function sumHexagons(
  hexagon: Uint32Array,
  length: number,
  shown: Uint8Array,
  values: Float64Array,
): Float64Array {
  const sums = new Float64Array(length + 1);
  for (let row = 0; row < hexagon.length; row += 1) {
    const value = values[row] as number;
    if (shown[row] === 0 || Number.isNaN(value)) continue;
    const at = hexagon[row] as number;
    sums[at] = (sums[at] as number) + value;
  }
  return sums;
}

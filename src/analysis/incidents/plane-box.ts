/** Bounding box of a part of the Mercator square on the equal-area plane. */
import { toEqualArea } from '../../lib/equal-area.ts';
import { TILE_SIZE_PX, unproject } from '../../lib/mercator.ts';
import type { DensityFrame } from './density.ts';
import type { PlaneBox } from './hexagons.ts';

/**
 * In units of the world. Wider or more southern views may include the antipode of the plane's centre (160° W,
 * 44° S), where the projection breaks.
 */
const BROADEST = 0.5;
const SOUTHERNMOST = 0.625;
/** Samples along each edge, which is curved on the plane. */
const STEPS = 24;

/** `null` for everywhere. */
export function planeBoxOf({ west, north, cell, columns, rows }: DensityFrame): PlaneBox | null {
  const [width, height] = [columns * cell, rows * cell];
  if (width > BROADEST || north + height > SOUTHERNMOST) return null;
  const places: (readonly [number, number])[] = [];
  for (let step = 0; step <= STEPS; step += 1) {
    const share = step / STEPS;
    const [x, y] = [west + share * width, north + share * height];
    places.push([x, north], [x, north + height], [west, y], [west + width, y]);
  }
  const onPlane = places.map(([x, y]) => toEqualArea(...unproject([x * TILE_SIZE_PX, y * TILE_SIZE_PX], 0)));
  const [xs, ys] = [onPlane.map(([x]) => x), onPlane.map(([, y]) => y)];
  // An edge between two samples bulges by less than this.
  const spare = (Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys)) / STEPS;
  return [Math.min(...xs) - spare, Math.min(...ys) - spare, Math.max(...xs) + spare, Math.max(...ys) + spare];
}

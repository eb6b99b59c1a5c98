import { cornersOfHexagon, type HexagonKey, middleOfHexagon } from '../../analysis/incidents/hexagons.ts';
import { mercatorOfDegrees } from '../../domain/incident-places.ts';
import type { HexagonShapes } from './hexagon-layer.ts';

/** @param keys of the hexagons to draw */
export function shapeHexagons(keys: ArrayLike<HexagonKey>, level: number): HexagonShapes {
  const degrees = new Float64Array(keys.length * 14);
  let at = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] as HexagonKey;
    for (const [lng, lat] of [middleOfHexagon(key, level), ...cornersOfHexagon(key, level)]) {
      degrees[at] = lng;
      degrees[at + 1] = lat;
      at += 2;
    }
  }
  return { places: mercatorOfDegrees(degrees), count: keys.length };
}

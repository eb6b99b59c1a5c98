import { cornersOfHexagon, type HexagonKey, middleOfHexagon } from '../../analysis/incidents/hexagons.ts';
import { mercatorOfDegrees } from '../../domain/incident-places.ts';
import type { HexagonShapes } from './hexagon-layer.ts';

export function shapeHexagons(
  keys: ArrayLike<HexagonKey> & Iterable<HexagonKey>,
  level: number,
): HexagonShapes {
  const degrees = new Float64Array(keys.length * 14);
  for (const [hexagon, key] of [...keys].entries()) {
    const places = [middleOfHexagon(key, level), ...cornersOfHexagon(key, level)];
    degrees.set(places.flat(), hexagon * 14);
  }
  return { places: mercatorOfDegrees(degrees), count: keys.length };
}

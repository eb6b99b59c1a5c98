/** Rings of areas: closed, in whole steps, and wound as RFC 7946 requires. */
import { type AreaShape, type Corner, isSameCorner, type Ring, roundCorner } from '../../domain/area.ts';

/**
 * Returns a closed ring in whole steps without repeated corners.
 *
 * @param corners closed or open
 */
export function closeRing(corners: readonly Corner[]): Ring {
  const rounded = corners.map(roundCorner).filter((corner, i, all) => {
    const before = all[i - 1];
    return before === undefined || !isSameCorner(corner, before);
  });
  const [first] = rounded;
  const last = rounded.at(-1);
  if (first === undefined || last === undefined) return [];
  return rounded.length > 1 && isSameCorner(first, last) ? rounded : [...rounded, first];
}

/** Twice the signed area in square degrees, positive if anticlockwise. */
export function turnOf(ring: Ring): number {
  const [x = 0, y = 0] = ring[0] ?? [];
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax, ay], [bx, by]] = [ring[i - 1] as Corner, ring[i] as Corner];
    sum += (ax - x) * (by - y) - (bx - x) * (ay - y);
  }
  return sum;
}

/** Winds outer rings anticlockwise and holes clockwise; drops rings without area. */
export function orientShape(polygons: readonly (readonly (readonly Corner[])[])[]): AreaShape {
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings
      .map(closeRing)
      .map((ring, i) => (turnOf(ring) > 0 === (i === 0) ? ring : ring.toReversed()));
    if (outer === undefined || turnOf(outer) === 0) return [];
    return [[outer, ...holes.filter((hole) => turnOf(hole) !== 0)]];
  });
}

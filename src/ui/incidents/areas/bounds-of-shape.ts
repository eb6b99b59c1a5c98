import type { AreaShape } from '../../../domain/area.ts';
import type { Bounds } from '../../../lib/mercator.ts';

/** Returns the bounds of a non-empty shape. */
export function boundsOfShape(shape: AreaShape): Bounds {
  const corners = shape.flat(2);
  return corners.reduce<Bounds>(
    ([west, south, east, north], [lng, lat]) => [
      Math.min(west, lng),
      Math.min(south, lat),
      Math.max(east, lng),
      Math.max(north, lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

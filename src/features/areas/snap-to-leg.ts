import type { Atlas } from '../../domain/atlas.ts';
import type { ProjectToScreen } from '../../layers/pick.ts';
import { nearestOnPolyline, type PlanePoint } from '../../lib/polyline.ts';
import type { SketchCorner } from './state/areas.ts';

/** Snap distance. */
const REACH_PX = 10;

/**
 * Snaps a corner of a measured line to the nearest leg within the snap distance.
 * @param unproject [lng, lat] of a point of the screen
 */
export function snapToLeg(
  atlas: Pick<Atlas, 'legs'>,
  point: PlanePoint,
  project: ProjectToScreen,
  unproject: (point: PlanePoint) => [number, number],
): SketchCorner {
  let [nearest, leg]: [PlanePoint, SketchCorner['leg']] = [point, null];
  let reach = REACH_PX;
  for (const { properties, geometry } of atlas.legs.features) {
    for (const part of partsInSight(geometry.coordinates, project)) {
      const found = nearestOnPolyline(part, point);
      if (found === null || found.distance >= reach) continue;
      [nearest, leg, reach] = [found.point, properties.id, found.distance];
    }
  }
  return { at: unproject(nearest), leg };
}

/** On the globe, parts of a line can be hidden behind it. */
function partsInSight(
  line: readonly (readonly number[])[],
  project: ProjectToScreen,
): readonly PlanePoint[][] {
  const parts: PlanePoint[][] = [[]];
  for (const position of line) {
    const point = project([...position]);
    if (point === null) parts.push([]);
    else parts.at(-1)?.push([point[0], point[1]]);
  }
  return parts;
}

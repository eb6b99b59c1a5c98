/**
 * What lies within a distance of positions, lines or areas, on the ellipsoid of WGS 84.
 *
 * Method: around each piece of a line a capsule, whose ends are half circles of geodesics; all capsules are put together. Lines are thinned and long pieces cut first, both by less than a
 * thousandth of the distance, and circles have so many corners that they are off by a two-thousandth at most: the edge is within 0.25 % of the
 * distance asked for, or 2 m where that is more.
 */
import { type AreaShape, type Corner, roundCorner } from '../../domain/area.ts';
import { geodesicLine, geodesicWay, goGeodesic } from '../../lib/geodesic.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { simplifyPolyline } from '../../lib/simplify.ts';
import { type OnUnited, uniteShapes } from './combine.ts';
import { cutEdges } from './cut-edges.ts';
import { orientShape } from './rings.ts';

/** What is to be surrounded: lines, single positions as lines of one, and areas with what is in them. */
export interface Surrounded {
  readonly lines: readonly (readonly Corner[])[];
  readonly areas: AreaShape;
}

/** `edge-of-map`: it would reach over the 180th meridian or a pole. `torn`: its parts could not be put together. */
export type BufferFault = 'edge-of-map' | 'torn';

const HALF_CIRCLE_CORNERS = 36;
const RADIANS = Math.PI / 180;
/** Between corners of a circle the edge lies inside of it; half of that is made up for at the corners. */
const OUTSET = 1 + (1 - Math.cos(Math.PI / (2 * HALF_CIRCLE_CORNERS))) / 2;
/** Of the distance. */
const TOLERANCE = 0.001;
const MIN_TOLERANCE_METRES = 1;
const EARTH_RADIUS_METRES = 6_371_008.8;
const METRES_PER_DEGREE = EARTH_RADIUS_METRES * RADIANS;
/** Nearer to a pole a circle of longitude is too short to reckon with. */
const NORTHERNMOST = 88;

/**
 * @param metres more than 0
 * @param onProgress called with the progress
 */
export function buffer(
  { lines, areas }: Surrounded,
  metres: number,
  onProgress: OnUnited = () => {},
): Result<AreaShape, BufferFault> {
  const tolerance = Math.max(MIN_TOLERANCE_METRES, TOLERANCE * metres);
  // Edges of an area are straight on the plane, lines geodesic.
  const paths = [...lines, ...areas.flat().map(cutEdges)].map((line) => thin(line, tolerance));
  if (paths.flat().some(([, lat]) => Math.abs(lat) + metres / METRES_PER_DEGREE > NORTHERNMOST)) {
    return failed('edge-of-map');
  }
  const capsules = paths.flatMap((path) => capsulesOf(path, metres, tolerance));
  if (capsules.flat().some(([lng]) => Math.abs(lng) > 180)) return failed('edge-of-map');
  const united = uniteShapes(
    [areas, ...capsules.map((ring): AreaShape => orientShape([[ring]]))],
    onProgress,
  );
  return united === null ? failed('torn') : ok(united);
}

/** Fewer positions for the same line. */
function thin(line: readonly Corner[], tolerance: number): readonly Corner[] {
  const middle = line[line.length >> 1]?.[1] ?? 0;
  const across = METRES_PER_DEGREE * Math.cos(middle * RADIANS);
  const plane = line.map(([lng, lat]) => [lng * across, lat * METRES_PER_DEGREE] as const);
  return simplifyPolyline(plane, tolerance).map(([x, y]) => [x / across, y / METRES_PER_DEGREE] as const);
}

function capsulesOf(path: readonly Corner[], metres: number, tolerance: number): Corner[][] {
  const [only, ...others] = path;
  if (only === undefined) return [];
  if (others.length === 0) return [capsule(only, only, metres)];
  // The chord of a parallel strays from the geodesic by s² tan φ / 8R.
  const steepest = Math.max(...path.map(([, lat]) => Math.abs(Math.tan(lat * RADIANS))), 0.1);
  const step = Math.sqrt((8 * EARTH_RADIUS_METRES * tolerance) / steepest);
  return path.slice(1).flatMap((to, i) => {
    const pieces = geodesicLine(path[i] as Corner, to, step);
    return pieces.slice(1).map((end, j) => capsule(pieces[j] as Corner, end, metres));
  });
}

function capsule(from: Corner, to: Corner, metres: number): Corner[] {
  const { azimuth, azimuthThere } = geodesicWay(from, to);
  const halfCircle = (at: Corner, firstAzimuth: number) =>
    Array.from({ length: HALF_CIRCLE_CORNERS + 1 }, (_, i) =>
      roundCorner(goGeodesic(at, firstAzimuth - (180 * i) / HALF_CIRCLE_CORNERS, metres * OUTSET)),
    );
  return [...halfCircle(to, azimuthThere + 90), ...halfCircle(from, azimuth - 90)];
}

/**
 * Buffers around positions, lines and areas on the WGS 84 ellipsoid.
 *
 * Method: a capsule with geodesic half circles around each line segment, then the union of all. Lines are
 * simplified and long segments cut, both within a thousandth of the distance; the polygonal circles are off
 * by at most a two-thousandth. The edge is within 0.25 % of the distance, or 2 m if that is more.
 */
import { type AreaShape, type Corner, roundCorner } from '../../domain/area.ts';
import { geodesicLine, geodesicWay, goGeodesic } from '../../lib/geodesic.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { simplifyPolyline } from '../../lib/simplify.ts';
import { type OnUnited, uniteShapes } from './combine.ts';
import { cutEdges } from './cut-edges.ts';
import { orientShape } from './rings.ts';

/** Geometry to buffer; a single position is a line of one. Areas are part of the result. */
export interface Surrounded {
  readonly lines: readonly (readonly Corner[])[];
  readonly areas: AreaShape;
}

/** `edge-of-map`: the result would cross the 180th meridian or a pole. `torn`: the union failed. */
export type BufferFault = 'edge-of-map' | 'torn';

const HALF_CIRCLE_CORNERS = 36;
const RADIANS = Math.PI / 180;
/** Chords lie inside the circle; half of that gap is compensated at the corners. */
const OUTSET = 1 + (1 - Math.cos(Math.PI / (2 * HALF_CIRCLE_CORNERS))) / 2;
/** Fraction of the distance. */
const TOLERANCE = 0.001;
const MIN_TOLERANCE_METRES = 1;
const EARTH_RADIUS_METRES = 6_371_008.8;
const METRES_PER_DEGREE = EARTH_RADIUS_METRES * RADIANS;
/** Nearer to a pole, circles of latitude are too short for the computation. */
const NORTHERNMOST = 88;

/**
 * Returns the buffer as an area.
 *
 * @param metres more than 0
 */
export function buffer(
  { lines, areas }: Surrounded,
  metres: number,
  onProgress: OnUnited = () => {},
): Result<AreaShape, BufferFault> {
  const tolerance = Math.max(MIN_TOLERANCE_METRES, TOLERANCE * metres);
  // Edges of an area are straight in the plane; lines are geodesics.
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
  // The chord of a parallel deviates from the geodesic by s² tan φ / 8R.
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

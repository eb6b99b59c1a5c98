/**
 * Convex hull of points on the sphere, with padding. In gnomonic projection great circles are straight lines,
 * so the hull on the plane is the hull on the sphere.
 */
import { EARTH_RADIUS_KM, positionOf } from '../../lib/great-circle.ts';

/** Corners of the circle around each hull corner. */
const ROUND = 12;
/** Minimum cosine of the angle from the middle; beyond it the projection is unusable. */
const MIN_COSINE = 0.05;

type Vector = readonly [x: number, y: number, z: number];
type Plane = readonly [x: number, y: number];

export interface Outline {
  /** [lng, lat] in degrees, closed, anticlockwise; longitudes continue past 180° without a jump. */
  readonly ring: readonly (readonly [number, number])[];
  readonly middle: readonly [number, number];
  /** Distance from the middle to the farthest point. */
  readonly farthestKm: number;
}

/**
 * @param vectors unit vectors, x, y and z of each point
 * @param points at least one
 * @param roomKm padding, above 0
 */
export function outlineOf(vectors: Float64Array, points: Uint32Array, roomKm: number): Outline {
  const middle = middleOf(vectors, points);
  const [east, north] = axesAt(middle);
  const toPlane = (at: Vector): Plane => [dot(at, east) / dot(at, middle), dot(at, north) / dot(at, middle)];
  const seen: Plane[] = [];
  let leastCosine = 1;
  for (const point of points) {
    const at = vectorAt(vectors, point);
    const cosine = dot(at, middle);
    leastCosine = Math.min(leastCosine, cosine);
    if (cosine > MIN_COSINE) seen.push(toPlane(at));
  }
  const onSphere = ([x, y]: Plane): Vector =>
    unit([
      middle[0] + x * east[0] + y * north[0],
      middle[1] + x * east[1] + y * north[1],
      middle[2] + x * east[2] + y * north[2],
    ]);
  const round = hullOf(seen).flatMap((corner) => circleAround(onSphere(corner), roomKm).map(toPlane));
  const hull = hullOf(round).map((corner) => positionOf(onSphere(corner)));
  const [lng] = positionOf(middle);
  const ring = [...hull, ...hull.slice(0, 1)].map(
    ([cornerLng, lat]) => [cornerLng + 360 * Math.round((lng - cornerLng) / 360), lat] as const,
  );
  return {
    ring,
    middle: positionOf(middle),
    farthestKm: EARTH_RADIUS_KM * Math.acos(Math.min(1, leastCosine)),
  };
}

/** Direction of the mean vector. */
function middleOf(vectors: Float64Array, points: Uint32Array): Vector {
  let [x, y, z] = [0, 0, 0];
  for (const point of points) {
    x += vectors[point * 3] as number;
    y += vectors[point * 3 + 1] as number;
    z += vectors[point * 3 + 2] as number;
  }
  // Evenly distributed points have no mean direction, so use the first.
  return Math.hypot(x, y, z) < 1e-9 ? vectorAt(vectors, points[0] ?? 0) : unit([x, y, z]);
}

function circleAround(at: Vector, radiusKm: number): readonly Vector[] {
  const [east, north] = axesAt(at);
  const reach = Math.tan(radiusKm / EARTH_RADIUS_KM);
  return Array.from({ length: ROUND }, (_, i) => {
    const turn = (2 * Math.PI * i) / ROUND;
    const [x, y] = [reach * Math.cos(turn), reach * Math.sin(turn)];
    return unit([
      at[0] + x * east[0] + y * north[0],
      at[1] + x * east[1] + y * north[1],
      at[2] + x * east[2] + y * north[2],
    ]);
  });
}

/** Returns the hull anticlockwise, without collinear corners (Andrew 1979). */
export function hullOf(points: readonly Plane[]): readonly Plane[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted;
  const half = (along: readonly Plane[]) => {
    const corners: Plane[] = [];
    for (const point of along) {
      for (;;) {
        const [a, b] = [corners.at(-2), corners.at(-1)];
        if (a === undefined || b === undefined || turnOf(a, b, point) > 0) break;
        corners.pop();
      }
      corners.push(point);
    }
    return corners.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turnOf(a: Plane, b: Plane, c: Plane): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Unit vectors east and north on the tangent plane; arbitrary at a pole. */
function axesAt([x, y, z]: Vector): readonly [Vector, Vector] {
  const flat = Math.hypot(x, y);
  const east: Vector = flat < 1e-12 ? [0, 1, 0] : [-y / flat, x / flat, 0];
  const north: Vector = [-z * east[1], z * east[0], x * east[1] - y * east[0]];
  return [east, north];
}

function vectorAt(vectors: Float64Array, point: number): Vector {
  return [vectors[point * 3] ?? 0, vectors[point * 3 + 1] ?? 0, vectors[point * 3 + 2] ?? 0];
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

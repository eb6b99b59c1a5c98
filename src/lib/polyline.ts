/**
 * Plane geometry of polylines in screen space: points are [x, y] with y downwards, lengths in their unit.
 */
export type PlanePoint = readonly [number, number];

export function polylineLength(points: readonly PlanePoint[]): number {
  let length = 0;
  for (let i = 1; i < points.length; i += 1) length += distance(at(points, i - 1), at(points, i));
  return length;
}

export interface PointOnPolyline {
  readonly point: PlanePoint;
  /** Degrees clockwise on screen from the x axis, in the direction of travel. */
  readonly angle: number;
}

/** Returns the point at a distance from the start, clamped to the ends; `null` for fewer than two points. */
export function pointAtDistance(points: readonly PlanePoint[], along: number): PointOnPolyline | null {
  if (points.length < 2) return null;
  let left = Math.max(0, along);
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [at(points, i - 1), at(points, i)];
    const length = distance(a, b);
    const isLast = i === points.length - 1;
    if ((left <= length && length > 0) || isLast) {
      const share = length > 0 ? Math.min(1, left / length) : 0;
      return {
        point: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])],
        angle: (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI,
      };
    }
    left -= length;
  }
  return null;
}

/**
 * Returns points every `spacing`, centred with equal rests at both ends; at least one, in the middle, unless
 * the line is empty. Used for chevrons.
 */
export function pointsAlong(points: readonly PlanePoint[], spacing: number): PointOnPolyline[] {
  const length = polylineLength(points);
  if (length === 0 || spacing <= 0) return [];
  const count = Math.max(1, Math.floor(length / spacing));
  const start = (length - (count - 1) * spacing) / 2;
  const found: PointOnPolyline[] = [];
  for (let i = 0; i < count; i += 1) {
    const point = pointAtDistance(points, start + i * spacing);
    if (point !== null) found.push(point);
  }
  return found;
}

export interface NearestOnPolyline {
  readonly point: PlanePoint;
  readonly distance: number;
  /** Distance from the start of the line to the point. */
  readonly along: number;
}

/** Returns the point of a line nearest to a point; `null` for a line without points. */
export function nearestOnPolyline(points: readonly PlanePoint[], to: PlanePoint): NearestOnPolyline | null {
  const first = points[0];
  if (first === undefined) return null;
  let nearest: NearestOnPolyline = { point: first, distance: distance(first, to), along: 0 };
  let walked = 0;
  for (let i = 1; i < points.length; i += 1) {
    const [a, b] = [at(points, i - 1), at(points, i)];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const squared = dx * dx + dy * dy;
    const share =
      squared === 0 ? 0 : Math.min(1, Math.max(0, ((to[0] - a[0]) * dx + (to[1] - a[1]) * dy) / squared));
    const point: PlanePoint = [a[0] + share * dx, a[1] + share * dy];
    const far = distance(point, to);
    const length = Math.sqrt(squared);
    if (far < nearest.distance) nearest = { point, distance: far, along: walked + share * length };
    walked += length;
  }
  return nearest;
}

/** Longer mitred corners are cut, in offsets. */
const MITRE_LIMIT = 2.5;

/**
 * Returns the parallel line at an offset to the right of travel (negative: left), with limited mitres.
 * Repeated points are dropped; a line without extent is returned unchanged.
 */
export function offsetPolyline(points: readonly PlanePoint[], offset: number): PlanePoint[] {
  const clean = points.filter((point, i) => i === 0 || distance(point, at(points, i - 1)) > 1e-9);
  if (offset === 0 || clean.length < 2) return [...clean];
  const normals: PlanePoint[] = [];
  for (let i = 1; i < clean.length; i += 1) {
    const [a, b] = [at(clean, i - 1), at(clean, i)];
    const length = distance(a, b);
    // To the right of travel, with y downwards.
    normals.push([-(b[1] - a[1]) / length, (b[0] - a[0]) / length]);
  }
  return clean.map((point, i) => {
    const before = normals[i - 1] ?? at(normals, 0);
    const after = normals[i] ?? at(normals, normals.length - 1);
    const [sumX, sumY] = [before[0] + after[0], before[1] + after[1]];
    const sum = Math.hypot(sumX, sumY);
    if (sum < 1e-6) return [point[0] + offset * after[0], point[1] + offset * after[1]];
    // |before + after| = 2 cos(half the turn); the mitre is 1 / cos.
    const reach = (offset * Math.min(MITRE_LIMIT, 2 / sum)) / sum;
    return [point[0] + sumX * reach, point[1] + sumY * reach];
  });
}

function distance(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** Returns a point that must exist. */
function at(points: readonly PlanePoint[], index: number): PlanePoint {
  const point = points[index];
  if (point === undefined) throw new RangeError(`no point ${index} in a line of ${points.length}`);
  return point;
}

/**
 * The lines of legs as drawn: smooth curves through the waypoints, which are town centres and not surveyed bends. At a node
 * the two legs that continue each other most straightly share a tangent, so that a route runs on without a kink.
 *
 * Method: cubic Hermite curves with the tangents of a centripetal Catmull-Rom spline (Barry and Goldman 1988; Yuksel,
 * Schaefer and Keyser 2011 show that it neither loops nor overshoots), in the Web Mercator plane. Every waypoint stays on the line.
 */
import type { Position } from 'geojson';
import type { Atlas, LegFeature } from '../domain/atlas.ts';
import type { LegId } from '../domain/ids.ts';
import { project, unproject } from '../lib/mercator.ts';

type Point = readonly [number, number];

/** Zoom whose pixels decide how finely a curve is divided: beyond it, legs are drawn as soft corridors. */
const FINEST_ZOOM = 9;
const SEGMENT_PX = 14;
const MOST_PARTS = 12;
/** Lines that come with this many points follow the ground already. */
const DENSE_POINTS = 60;
/** Legs meeting at a sharper turn than this (cosine of the angle between them) are not joined to one curve. */
const STRAIGHT_COSINE = -0.35;

interface End {
  readonly leg: LegFeature;
  readonly atStart: boolean;
  /** Unit vector from the node into the leg, and the length of that first step. */
  readonly out: Point;
  readonly stepPx: number;
}

const cache = new WeakMap<Atlas['legs'], ReadonlyMap<LegId, readonly Position[]>>();

/** Lines by leg, [lng, lat], from its first node to its last. Kept per collection. */
export function deriveLegLines(legs: Atlas['legs']): ReadonlyMap<LegId, readonly Position[]> {
  const kept = cache.get(legs);
  if (kept !== undefined) return kept;
  const points = new Map<LegId, Point[]>();
  for (const { properties, geometry } of legs.features) {
    points.set(properties.id, dropRepeats(geometry.coordinates.map((position) => project(position, 0))));
  }
  const phantoms = derivePhantoms(legs.features, points);
  const lines = new Map<LegId, readonly Position[]>();
  for (const { properties, geometry } of legs.features) {
    const line = points.get(properties.id) ?? [];
    const [before, after] = phantoms.get(properties.id) ?? [undefined, undefined];
    lines.set(
      properties.id,
      line.length < 2 || line.length >= DENSE_POINTS
        ? geometry.coordinates
        : smooth(line, before, after).map((point) => unproject(point, 0)),
    );
  }
  cache.set(legs, lines);
  return lines;
}

function dropRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const previous = points[i - 1];
    return previous === undefined || point[0] !== previous[0] || point[1] !== previous[1];
  });
}

/** For each leg the points beyond its two ends that give its end tangents. */
function derivePhantoms(
  legs: readonly LegFeature[],
  points: ReadonlyMap<LegId, readonly Point[]>,
): Map<LegId, [Point | undefined, Point | undefined]> {
  const endsAt = new Map<string, End[]>();
  for (const leg of legs) {
    const line = points.get(leg.properties.id) ?? [];
    for (const atStart of [true, false]) {
      const node = atStart ? line[0] : line.at(-1);
      const next = atStart ? line[1] : line.at(-2);
      if (node === undefined || next === undefined) continue;
      const stepPx = Math.hypot(next[0] - node[0], next[1] - node[1]);
      const out: Point = [(next[0] - node[0]) / stepPx, (next[1] - node[1]) / stepPx];
      const id = atStart ? leg.properties.from : leg.properties.to;
      const ends = endsAt.get(id) ?? [];
      ends.push({ leg, atStart, out, stepPx });
      endsAt.set(id, ends);
    }
  }
  const phantoms = new Map<LegId, [Point | undefined, Point | undefined]>();
  for (const ends of endsAt.values()) {
    for (const end of ends) {
      const partner = straightest(end, ends);
      const line = points.get(end.leg.properties.id) ?? [];
      const node = end.atStart ? line[0] : line.at(-1);
      if (partner === null || node === undefined) continue;
      // The same bisector for both, so that they meet with one tangent.
      const [x, y] = [end.out[0] - partner.out[0], end.out[1] - partner.out[1]];
      const length = Math.hypot(x, y);
      const phantom: Point = [node[0] - (x / length) * end.stepPx, node[1] - (y / length) * end.stepPx];
      const kept = phantoms.get(end.leg.properties.id) ?? [undefined, undefined];
      kept[end.atStart ? 0 : 1] = phantom;
      phantoms.set(end.leg.properties.id, kept);
    }
  }
  return phantoms;
}

/** The end that continues this one, when each is the other's straightest. */
function straightest(end: End, ends: readonly End[]): End | null {
  const best = mostOpposite(end, ends);
  return best !== null && mostOpposite(best, ends) === end ? best : null;
}

function mostOpposite(end: End, ends: readonly End[]): End | null {
  let best: End | null = null;
  let bestCosine = STRAIGHT_COSINE;
  for (const other of ends) {
    if (other.leg === end.leg) continue;
    const cosine = other.out[0] * end.out[0] + other.out[1] * end.out[1];
    if (cosine < bestCosine) {
      best = other;
      bestCosine = cosine;
    }
  }
  return best;
}

/** The curve through all points; `before` and `after` lie beyond the ends and only give them a direction. */
export function smooth(points: readonly Point[], before?: Point, after?: Point): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 2) return [...points];
  const curve: Point[] = [first];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [a, b] = [points[i], points[i + 1]];
    if (a === undefined || b === undefined) continue;
    const lead = points[i - 1] ?? before ?? mirror(b, a);
    const trail = points[i + 2] ?? after ?? mirror(a, b);
    appendSegment(curve, lead, a, b, trail);
  }
  return curve;
}

function mirror(of: Point, at: Point): Point {
  return [2 * at[0] - of[0], 2 * at[1] - of[1]];
}

function appendSegment(curve: Point[], p0: Point, p1: Point, p2: Point, p3: Point): void {
  const knot = (a: Point, b: Point) => Math.max(1e-9, Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])));
  const [t01, t12, t23] = [knot(p0, p1), knot(p1, p2), knot(p2, p3)];
  const tangent = (axis: 0 | 1): [number, number] => [
    p2[axis] - p1[axis] + t12 * ((p1[axis] - p0[axis]) / t01 - (p2[axis] - p0[axis]) / (t01 + t12)),
    p2[axis] - p1[axis] + t12 * ((p3[axis] - p2[axis]) / t23 - (p3[axis] - p1[axis]) / (t12 + t23)),
  ];
  const [mx1, mx2] = tangent(0);
  const [my1, my2] = tangent(1);
  const lengthPx = Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) * 2 ** FINEST_ZOOM;
  const parts = Math.min(MOST_PARTS, Math.max(1, Math.ceil(lengthPx / SEGMENT_PX)));
  for (let i = 1; i < parts; i += 1) {
    const t = i / parts;
    const [t2, t3] = [t * t, t * t * t];
    const [h1, h2, h3, h4] = [2 * t3 - 3 * t2 + 1, t3 - 2 * t2 + t, -2 * t3 + 3 * t2, t3 - t2];
    curve.push([
      h1 * p1[0] + h2 * mx1 + h3 * p2[0] + h4 * mx2,
      h1 * p1[1] + h2 * my1 + h3 * p2[1] + h4 * my2,
    ]);
  }
  curve.push(p2);
}

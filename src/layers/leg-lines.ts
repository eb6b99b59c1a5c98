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
const MOST_PARTS = 24;
/** Lines that come with this many points follow the ground already. */
const DENSE_POINTS = 60;
/** Legs meeting at a sharper turn than this (cosine of the angle between them) are not joined to one curve. */
const STRAIGHT_COSINE = -0.35;

interface End {
  readonly leg: LegFeature;
  readonly atStart: boolean;
  /** Unit vector from the node into the leg. */
  readonly out: Point;
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
  const tangents = deriveTangents(legs.features, points);
  const lines = new Map<LegId, readonly Position[]>();
  for (const { properties, geometry } of legs.features) {
    const line = points.get(properties.id) ?? [];
    const [start, end] = tangents.get(properties.id) ?? [undefined, undefined];
    lines.set(
      properties.id,
      line.length < 2 || isDense(line)
        ? geometry.coordinates
        : smooth(line, start, end).map((point) => unproject(point, 0)),
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

function isDense(line: readonly Point[] | undefined): boolean {
  return line !== undefined && line.length >= DENSE_POINTS;
}

/** For each leg the direction of travel at its two ends, as unit vectors, where another leg continues it. */
function deriveTangents(
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
      const length = Math.hypot(next[0] - node[0], next[1] - node[1]);
      const out: Point = [(next[0] - node[0]) / length, (next[1] - node[1]) / length];
      const id = atStart ? leg.properties.from : leg.properties.to;
      const ends = endsAt.get(id) ?? [];
      ends.push({ leg, atStart, out });
      endsAt.set(id, ends);
    }
  }
  const tangents = new Map<LegId, [Point | undefined, Point | undefined]>();
  for (const ends of endsAt.values()) {
    for (const end of ends) {
      const partner = straightest(end, ends);
      if (partner === null) continue;
      // The same bisector for both, so that they meet with one tangent; a leg that arrives travels against its way out.
      // One that is kept as it is does not turn: the other follows it.
      const own: Point = isDense(points.get(partner.leg.properties.id)) ? [0, 0] : end.out;
      const [x, y] = [own[0] - partner.out[0], own[1] - partner.out[1]];
      const length = Math.hypot(x, y) * (end.atStart ? 1 : -1);
      const kept = tangents.get(end.leg.properties.id) ?? [undefined, undefined];
      kept[end.atStart ? 0 : 1] = [x / length, y / length];
      tangents.set(end.leg.properties.id, kept);
    }
  }
  return tangents;
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

/** The curve through all points, with the directions of travel at its ends where they are given, as unit vectors. */
export function smooth(points: readonly Point[], start?: Point, end?: Point): Point[] {
  const first = points[0];
  if (first === undefined || points.length < 2) return [...points];
  const curve: Point[] = [first];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [a, b] = [points[i], points[i + 1]];
    if (a === undefined || b === undefined) continue;
    const lead = points[i - 1];
    const trail = points[i + 2];
    appendSegment(curve, [lead ?? mirror(b, a), a, b, trail ?? mirror(a, b)], {
      start: lead === undefined ? start : undefined,
      end: trail === undefined ? end : undefined,
    });
  }
  return curve;
}

function mirror(of: Point, at: Point): Point {
  return [2 * at[0] - of[0], 2 * at[1] - of[1]];
}

interface EndTangents {
  readonly start: Point | undefined;
  readonly end: Point | undefined;
}

function appendSegment(
  curve: Point[],
  [p0, p1, p2, p3]: readonly [Point, Point, Point, Point],
  given: EndTangents,
): void {
  const knot = (a: Point, b: Point) => Math.max(1e-9, Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])));
  const [t01, t12, t23] = [knot(p0, p1), knot(p1, p2), knot(p2, p3)];
  const chord = Math.hypot(p2[0] - p1[0], p2[1] - p1[1]);
  const tangents = (axis: 0 | 1): [number, number] => [
    given.start === undefined
      ? p2[axis] - p1[axis] + t12 * ((p1[axis] - p0[axis]) / t01 - (p2[axis] - p0[axis]) / (t01 + t12))
      : given.start[axis] * chord,
    given.end === undefined
      ? p2[axis] - p1[axis] + t12 * ((p3[axis] - p2[axis]) / t23 - (p3[axis] - p1[axis]) / (t12 + t23))
      : given.end[axis] * chord,
  ];
  const [mx1, mx2] = tangents(0);
  const [my1, my2] = tangents(1);
  const lengthPx = chord * 2 ** FINEST_ZOOM;
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

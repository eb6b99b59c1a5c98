/**
 * Derives the drawn line of each leg: a smooth curve through its positions. Legs that continue each other at
 * a node share its tangent, so that routes bend there instead of breaking.
 *
 * Method: centripetal Catmull–Rom splines (Yuksel, Schaefer, Keyser 2011: no loops and no cusps within a
 * piece), long sea pieces first placed on the great circle, then simplified (Douglas and Peucker 1973).
 */
import { bearing } from '@turf/bearing';
import { distance } from '@turf/distance';
import type { Position } from 'geojson';
import { greatCircle } from '../../src/lib/great-circle.ts';
import { roundTo, simplifyLine } from './geometry.ts';
import type { SourceLeg } from './source.schema.ts';

/** Longer pieces of a sea leg follow the great circle. */
const GREAT_CIRCLE_FROM_KM = 350;
/** Maximum bend at a node between legs that continue each other. */
const MAX_BEND_DEGREES = 80;
const STEPS_PER_PIECE = 24;
/** Four decimals are about ten metres. */
const DECIMALS = 4;

/** Input of a line: its waypoints, and the properties that determine continuing legs. */
interface Course {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly Position[] };
  readonly properties: Pick<SourceLeg['properties'], 'from' | 'to' | 'mode' | 'branches'>;
}

/** Returns positions in WGS 84 by leg id, first and last exactly at the nodes. */
export function deriveLines(legs: readonly Course[]): Map<string, Position[]> {
  const controls = new Map(legs.map((leg) => [leg.id, controlPoints(leg)]));
  const ends = collectEnds(legs, controls);
  return new Map(
    legs.map((leg) => {
      const points = controls.get(leg.id) ?? [];
      const before = continuation(leg, 'from', points, ends);
      const after = continuation(leg, 'to', points, ends);
      const smooth = catmullRom([before, ...points, after]);
      const toleranceDegrees =
        leg.properties.mode === 'sea' || leg.properties.mode === 'ferry' ? 0.0012 : 0.0005;
      const line = simplifyLine(smooth, toleranceDegrees).map(
        ([x = 0, y = 0]): Position => [roundTo(DECIMALS, x), roundTo(DECIMALS, y)],
      );
      return [leg.id, line];
    }),
  );
}

/** Smooths a single line, such as a route's band; its ends stay. */
export function smoothLine(
  points: readonly [number, number][],
  toleranceDegrees: number,
): [number, number][] {
  const [first = [0, 0], second = [0, 0]] = points;
  const [last = [0, 0], beforeLast = [0, 0]] = points.toReversed();
  const line = catmullRom([mirror(first, second), ...points, mirror(last, beforeLast)]);
  return simplifyLine(line, toleranceDegrees).map(([x = 0, y = 0]) => [roundTo(2, x), roundTo(2, y)]);
}

/** Returns the reflection of `inner` about `end`. */
function mirror(end: Position, inner: Position): Position {
  return [2 * (end[0] ?? 0) - (inner[0] ?? 0), 2 * (end[1] ?? 0) - (inner[1] ?? 0)];
}

function controlPoints({ geometry, properties }: Course): Position[] {
  const atSea = properties.mode === 'sea' || properties.mode === 'ferry';
  const out: Position[] = [];
  for (const [i, to] of geometry.coordinates.entries()) {
    const from = geometry.coordinates[i - 1];
    if (from && atSea && distance(from, to) > GREAT_CIRCLE_FROM_KM) {
      out.push(...greatCircle(from, to, GREAT_CIRCLE_FROM_KM / 2).slice(1, -1));
    }
    out.push(to);
  }
  return out;
}

interface LegEnd {
  readonly leg: Course;
  /** The second position of the leg, seen from the node. */
  readonly next: Position;
}

function collectEnds(legs: readonly Course[], controls: ReadonlyMap<string, Position[]>) {
  const ends = new Map<string, LegEnd[]>();
  for (const leg of legs) {
    const points = controls.get(leg.id) ?? [];
    for (const [node, next] of [
      [leg.properties.from, points[1]],
      [leg.properties.to, points.at(-2)],
    ] as const) {
      if (next) ends.set(node, [...(ends.get(node) ?? []), { leg, next }]);
    }
  }
  return ends;
}

/**
 * Returns the control position beyond an end: of the straightest continuing leg, else the mirror of the first
 * piece.
 */
function continuation(
  leg: Course,
  end: 'from' | 'to',
  points: readonly Position[],
  ends: ReadonlyMap<string, readonly LegEnd[]>,
): Position {
  const [node = [0, 0], inner = [0, 0]] = end === 'from' ? points : [...points].reverse();
  let best: Position | null = null;
  let least = MAX_BEND_DEGREES;
  for (const other of ends.get(leg.properties[end]) ?? []) {
    if (other.leg === leg) continue;
    const shared = other.leg.properties.branches.some((branch) => leg.properties.branches.includes(branch));
    const bend = bendDegrees(inner, node, other.next) + (shared ? 0 : 20);
    if (bend < least) [least, best] = [bend, other.next];
  }
  return best ?? mirror(node, inner);
}

/** Returns the change of course at `b` on the way from `a` to `c`; 0 is straight on. */
export function bendDegrees(a: Position, b: Position, c: Position): number {
  const corner = Math.abs(bearing(b, c) - bearing(b, a));
  return Math.abs(180 - corner);
}

/** Returns the curve through all points except the first and last, which only give end tangents. */
function catmullRom(points: readonly Position[]): Position[] {
  const out: Position[] = [];
  for (let i = 1; i < points.length - 2; i++) {
    const [p0, p1, p2, p3] = [points[i - 1], points[i], points[i + 1], points[i + 2]];
    if (!p0 || !p1 || !p2 || !p3) continue;
    out.push(p1);
    const knots = knotsOf(p0, p1, p2, p3);
    for (let step = 1; step < STEPS_PER_PIECE; step++) {
      out.push(splinePoint([p0, p1, p2, p3], knots, step / STEPS_PER_PIECE));
    }
  }
  const last = points.at(-2);
  if (last) out.push(last);
  return out;
}

type Four<T> = readonly [T, T, T, T];

/** Returns centripetal knots: square roots of the chords, with longitudes scaled to latitudes. */
function knotsOf(...p: Four<Position>): Four<number> {
  const squeeze = Math.cos(((p[1][1] ?? 0) * Math.PI) / 180);
  const chord = (a: Position, b: Position) =>
    Math.max(1e-4, Math.sqrt(Math.hypot(((b[0] ?? 0) - (a[0] ?? 0)) * squeeze, (b[1] ?? 0) - (a[1] ?? 0))));
  const t1 = chord(p[0], p[1]);
  const t2 = t1 + chord(p[1], p[2]);
  return [0, t1, t2, t2 + chord(p[2], p[3])];
}

/** Barry–Goldman evaluation of the piece between the second and the third point, `share` from 0 to 1. */
function splinePoint(p: Four<Position>, [t0, t1, t2, t3]: Four<number>, share: number): Position {
  const t = t1 + (t2 - t1) * share;
  const mix = (a: Position, b: Position, from: number, to: number): Position => {
    const w = (t - from) / (to - from);
    return [(a[0] ?? 0) * (1 - w) + (b[0] ?? 0) * w, (a[1] ?? 0) * (1 - w) + (b[1] ?? 0) * w];
  };
  const [a1, a2, a3] = [mix(p[0], p[1], t0, t1), mix(p[1], p[2], t1, t2), mix(p[2], p[3], t2, t3)];
  return mix(mix(a1, a2, t0, t2), mix(a2, a3, t1, t3), t1, t2);
}

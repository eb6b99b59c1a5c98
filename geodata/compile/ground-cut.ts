/**
 * Cuts rings along a meridian or a parallel, for the antimeridian (RFC 7946, section 3.1.9) and the northern
 * limit of Western Sahara. Pure geometry on plane longitude and latitude.
 */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';

/** Longitude and latitude, no height. */
export type LngLat = [number, number];
/** Closed: the last position repeats the first. */
export type Ring = LngLat[];
/** Outer ring first, then holes. */
export type Rings = Ring[];

/** The southern latitude of a polygon around the pole: short of -90, which Mercator cannot project. */
const POLE_EDGE_LAT = -89.99;

/** Returns the signed area of a ring in square degrees; positive if counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

/** Winds outer rings counter-clockwise, holes clockwise (RFC 7946, section 3.1.6). */
export function windRings(rings: Rings): Rings {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()));
}

/**
 * Returns the part of a ring on one side of the line where coordinate `axis` equals `limit`, as closed rings.
 * Runs on the wanted side are joined along the line in order, so that a ring with more than two crossings
 * becomes separate pieces without overlapping edges.
 */
function keepSide(ring: Ring, axis: 0 | 1, limit: number, side: 'below' | 'above'): Ring[] {
  const sign = side === 'below' ? 1 : -1;
  const depth = (p: LngLat): number => sign * (limit - p[axis]);
  if (ring.every((p) => depth(p) >= 0)) return [ring];
  if (ring.every((p) => depth(p) <= 0)) return [];
  const runs = runsInside(ring, axis, limit, depth);
  return joinRuns(runs, axis === 0 ? 1 : 0);
}

/** Returns maximal chains strictly inside, each with its entry and exit points on the line. */
function runsInside(ring: Ring, axis: 0 | 1, limit: number, depth: (p: LngLat) => number): LngLat[][] {
  const open = ring.slice(0, -1);
  const start = open.findIndex((p, i) => depth(p) <= 0 && depth(open[(i + 1) % open.length] ?? p) > 0);
  const runs: LngLat[][] = [];
  let run: LngLat[] | null = null;
  for (let k = 0; k < open.length; k++) {
    const a = open[(start + k) % open.length];
    const b = open[(start + k + 1) % open.length];
    if (!a || !b) break;
    if (depth(a) <= 0 && depth(b) > 0) run = [onLine(a, b, axis, limit), b];
    else if (run && depth(b) > 0) run.push(b);
    else if (run) {
      run.push(onLine(a, b, axis, limit));
      runs.push(run);
      run = null;
    }
  }
  return runs;
}

function onLine(a: LngLat, b: LngLat, axis: 0 | 1, limit: number): LngLat {
  const t = (limit - a[axis]) / (b[axis] - a[axis]);
  const other = axis === 0 ? a[1] + t * (b[1] - a[1]) : a[0] + t * (b[0] - a[0]);
  return axis === 0 ? [limit, other] : [other, limit];
}

/** Returns the points where a cut splits edges of a ring, keyed by the edge in the neighbour's direction. */
export function crossings(ring: Ring, axis: 0 | 1, limit: number): [string, LngLat][] {
  return ring.slice(1).flatMap((b, i): [string, LngLat][] => {
    const a = ring[i];
    if (!a || (a[axis] - limit) * (b[axis] - limit) >= 0) return [];
    return [[edgeKey(b, a), onLine(a, b, axis, limit)]];
  });
}

export function edgeKey(a: LngLat, b: LngLat): string {
  return `${a}|${b}`;
}

/** Joins ends on the line in pairs, in order along it: inside lies between the 1st and 2nd, 3rd and 4th … */
function joinRuns(runs: LngLat[][], along: 0 | 1): Ring[] {
  const ends = runs
    .flatMap((run, index) => [
      { index, start: true, at: (run[0] as LngLat)[along] },
      { index, start: false, at: (run.at(-1) as LngLat)[along] },
    ])
    .sort((a, b) => a.at - b.at);
  const startAfter = new Map<number, number>();
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [first, second] = [ends[i], ends[i + 1]];
    if (!first || !second) continue;
    const [from, to] = first.start ? [second, first] : [first, second];
    startAfter.set(from.index, to.index);
  }
  const rings: Ring[] = [];
  const left = new Set(runs.keys());
  for (const first of runs.keys()) {
    if (!left.has(first)) continue;
    const ring: Ring = [];
    let next: number | undefined = first;
    while (next !== undefined && left.delete(next)) {
      ring.push(...(runs[next] ?? []));
      next = startAfter.get(next);
    }
    ring.push([...(ring[0] as LngLat)]);
    rings.push(ring);
  }
  return rings;
}

/** Cuts a polygon; holes go to the piece that contains their first point. */
export function cutPolygon(rings: Rings, axis: 0 | 1, limit: number, side: 'below' | 'above'): Rings[] {
  const [outer, ...holes] = rings;
  if (!outer) return [];
  const pieces: Rings[] = keepSide(outer, axis, limit, side).map((ring) => [ring]);
  for (const hole of holes.flatMap((ring) => keepSide(ring, axis, limit, side))) {
    const start = hole[0] as LngLat;
    const owner = pieces.find((piece) => isInsideRing(start, piece[0] ?? [])) ?? pieces[0];
    owner?.push(hole);
  }
  return pieces;
}

/** Also true on the edge. */
export function isInsideRing(point: LngLat, ring: Ring): boolean {
  return booleanPointInPolygon(point, { type: 'Polygon', coordinates: [ring] });
}

/** Splits a polygon whose rings may jump across the antimeridian into pieces within -180 to 180. */
export function cutAntimeridian(rings: Rings): Rings[] {
  const unwrapped = rings.map(unwrap);
  const outer = unwrapped[0];
  if (!outer) return [];
  const west = Math.min(...outer.map((p) => p[0]));
  const east = Math.max(...outer.map((p) => p[0]));
  if (west >= -180 && east <= 180) return [unwrapped];
  const pieces: Rings[] = [];
  for (let turn = Math.floor((west + 180) / 360); turn * 360 - 180 < east; turn++) {
    const left = turn * 360 - 180;
    for (const part of cutPolygon(unwrapped, 0, left, 'above')) {
      for (const piece of cutPolygon(part, 0, left + 360, 'below')) {
        pieces.push(piece.map((ring) => ring.map(([x, y]): LngLat => [x - turn * 360, y])));
      }
    }
  }
  return pieces;
}

/** Makes longitudes continuous. A ring around the south pole is closed along the pole's edge. */
function unwrap(ring: Ring): Ring {
  const out: Ring = [];
  let shift = 0;
  let previous: number | null = null;
  for (const [x, y] of ring) {
    if (previous !== null && Math.abs(x - previous) > 180) shift += x < previous ? 360 : -360;
    previous = x;
    out.push([x + shift, y]);
  }
  const [first, last] = [out[0], out.at(-1)];
  if (first && last && Math.abs(last[0] - first[0]) > 180) {
    out.push([last[0], POLE_EDGE_LAT], [first[0], POLE_EDGE_LAT], [...first]);
  }
  return out;
}

/** Whether an edge exists only because of a cut: along the antimeridian, or along the pole's edge. */
export function isCutEdge(a: Position, b: Position): boolean {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return (Math.abs(ax) === 180 && ax === bx) || (ay <= POLE_EDGE_LAT && by <= POLE_EDGE_LAT);
}

/**
 * A border as a measured line, and stretches of it. Kilometres run from the first position of each line,
 * scaled so that all lines add up to the length in the atlas.
 */
import type { LineString, MultiLineString } from 'geojson';
import type { Corner } from '../../domain/area.ts';
import { distanceKm, EARTH_RADIUS_KM } from '../../lib/great-circle.ts';
import { isInRings } from '../../lib/ring.ts';
import { crossesSegment } from '../../lib/segment.ts';

type Position = readonly [lng: number, lat: number];

export interface MeasuredLine {
  readonly positions: readonly Position[];
  /** Distance of each position from the first. */
  readonly km: readonly number[];
}

/** Part of one line. */
export interface Stretch {
  readonly line: number;
  readonly fromKm: number;
  readonly toKm: number;
}

/** Nearest point of the lines to a place. */
export interface Foot {
  readonly line: number;
  readonly km: number;
  /** Great-circle distance from the place. */
  readonly awayKm: number;
}

const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;
/** Gaps below this, a metre, are ignored. */
const SAME_KM = 0.001;

/** @param lengthKm total length to scale to; `null` for the length on the mean sphere */
export function measureLines(
  geometry: LineString | MultiLineString,
  lengthKm: number | null,
): readonly MeasuredLine[] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const measured = lines.map((line): MeasuredLine => {
    const positions = line.map(([lng = 0, lat = 0]): Position => [lng, lat]);
    const km = [0];
    for (const [i, position] of positions.entries()) {
      const before = positions[i - 1];
      if (before !== undefined) km.push((km[i - 1] ?? 0) + distanceKm(before, position));
    }
    return { positions, km };
  });
  if (lengthKm === null) return measured;
  const scale = lengthKm / measured.reduce((sum, line) => sum + lengthOf(line), 0);
  return measured.map(({ positions, km }) => ({ positions, km: km.map((one) => one * scale) }));
}

function lengthOf({ km }: MeasuredLine): number {
  return km.at(-1) ?? 0;
}

/**
 * Returns the nearest point of the lines to a place. Uses the tangent plane at the place, which is off by
 * less than a hundredth within a hundred kilometres.
 *
 * @throws RangeError without lines
 */
export function footOn(lines: readonly MeasuredLine[], place: Position): Foot {
  let nearest: { readonly line: number; readonly km: number; readonly at: Position } | null = null;
  let least = Number.POSITIVE_INFINITY;
  const eastKm = KM_PER_DEGREE * Math.cos((place[1] * Math.PI) / 180);
  for (const [line, { positions, km }] of lines.entries()) {
    for (let i = 1; i < positions.length; i += 1) {
      const [a, b] = [at(positions, i - 1), at(positions, i)];
      const [ax, ay] = [(a[0] - place[0]) * eastKm, (a[1] - place[1]) * KM_PER_DEGREE];
      const [dx, dy] = [(b[0] - a[0]) * eastKm, (b[1] - a[1]) * KM_PER_DEGREE];
      const squared = dx * dx + dy * dy;
      const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
      const away = Math.hypot(ax + share * dx, ay + share * dy);
      if (away >= least) continue;
      least = away;
      nearest = {
        line,
        km: between(km[i - 1] ?? 0, km[i] ?? 0, share),
        at: [between(a[0], b[0], share), between(a[1], b[1], share)],
      };
    }
  }
  if (nearest === null) throw new RangeError('no lines to stand on');
  return { line: nearest.line, km: nearest.km, awayKm: distanceKm(place, nearest.at) };
}

export function wholeOf(lines: readonly MeasuredLine[]): readonly Stretch[] {
  return lines.map((line, i) => ({ line: i, fromKm: 0, toKm: lengthOf(line) }));
}

/** Returns the stretch between two points; `null` on different lines or at the same place. */
export function stretchBetween(a: Foot, b: Foot): Stretch | null {
  const [fromKm, toKm] = [Math.min(a.km, b.km), Math.max(a.km, b.km)];
  return a.line !== b.line || toKm - fromKm < SAME_KM ? null : { line: a.line, fromKm, toKm };
}

/** Returns the stretches between two distances counted along all lines in sequence. */
export function stretchesAlong(
  lines: readonly MeasuredLine[],
  fromKm: number,
  toKm: number,
): readonly Stretch[] {
  return lines.flatMap((measured, line): Stretch[] => {
    const before = kmBefore(lines, line);
    const [from, to] = [Math.max(0, fromKm - before), Math.min(lengthOf(measured), toKm - before)];
    return to - from < SAME_KM ? [] : [{ line, fromKm: from, toKm: to }];
  });
}

/** Distance of a point, counted along all lines in sequence. */
export function kmAlong(lines: readonly MeasuredLine[], { line, km }: Pick<Foot, 'line' | 'km'>): number {
  return kmBefore(lines, line) + km;
}

/** Returns the position at a distance along all lines, or the end of the last line beyond it. */
export function placeAlong(lines: readonly MeasuredLine[], km: number): Position {
  const line = lines.findIndex((measured, i) => km <= kmBefore(lines, i) + lengthOf(measured));
  const found = line < 0 ? lines.length - 1 : line;
  const measured = lines[found];
  if (measured === undefined) throw new RangeError('no lines to stand on');
  return positionAt(measured, Math.min(lengthOf(measured), km - kmBefore(lines, found)));
}

function kmBefore(lines: readonly MeasuredLine[], line: number): number {
  return lines.slice(0, line).reduce((sum, measured) => sum + lengthOf(measured), 0);
}

/** Direction of the first line's start, seen from its end. */
export function sideOfStart([first]: readonly MeasuredLine[]): 'north' | 'south' | 'east' | 'west' {
  const [start, end] = [first?.positions[0] ?? [0, 0], first?.positions.at(-1) ?? [0, 0]];
  const east = (start[0] - end[0]) * Math.cos((start[1] * Math.PI) / 180);
  const north = start[1] - end[1];
  if (Math.abs(east) > Math.abs(north)) return east > 0 ? 'east' : 'west';
  return north > 0 ? 'north' : 'south';
}

/**
 * Returns the stretches in an area (even–odd rule). Edges are straight in longitude and latitude, as those of
 * the area.
 */
export function stretchesWithin(
  lines: readonly MeasuredLine[],
  rings: readonly (readonly Corner[])[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [line, { positions, km }] of lines.entries()) {
    for (let i = 1; i < positions.length; i += 1) {
      const [a, b] = [at(positions, i - 1), at(positions, i)];
      const cuts = [0, ...cutsOf(a, b, rings), 1];
      for (let cut = 1; cut < cuts.length; cut += 1) {
        const [from, to] = [cuts[cut - 1] ?? 0, cuts[cut] ?? 1];
        const middle = (from + to) / 2;
        if (to === from) continue;
        if (!isInRings(rings, [between(a[0], b[0], middle), between(a[1], b[1], middle)])) continue;
        const [kmA, kmB] = [km[i - 1] ?? 0, km[i] ?? 0];
        append(found, { line, fromKm: between(kmA, kmB, from), toKm: between(kmA, kmB, to) });
      }
    }
  }
  return found;
}

/** Returns the fractions of the segment from `a` to `b` at which it meets an edge, ascending. */
function cutsOf(a: Position, b: Position, rings: readonly (readonly Corner[])[]): readonly number[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const cuts: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [c, d] = [at(ring, i - 1), at(ring, i)];
      const [ex, ey] = [d[0] - c[0], d[1] - c[1]];
      const turn = dx * ey - dy * ex;
      if (turn === 0) continue;
      const share = ((c[0] - a[0]) * ey - (c[1] - a[1]) * ex) / turn;
      const along = ((c[0] - a[0]) * dy - (c[1] - a[1]) * dx) / turn;
      if (share > 0 && share < 1 && along >= 0 && along <= 1) cuts.push(share);
    }
  }
  return cuts.sort((x, y) => x - y);
}

function append(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last !== undefined && last.line === next.line && next.fromKm - last.toKm < SAME_KM) {
    stretches[stretches.length - 1] = { ...last, toKm: next.toKm };
  } else stretches.push(next);
}

/**
 * Returns the complement of the stretches.
 *
 * @param stretches those of one line in order
 */
export function restOf(lines: readonly MeasuredLine[], stretches: readonly Stretch[]): readonly Stretch[] {
  return lines.flatMap((measured, line) => {
    const taken = stretches.filter((one) => one.line === line);
    const starts = [0, ...taken.map(({ toKm }) => toKm)];
    const ends = [...taken.map(({ fromKm }) => fromKm), lengthOf(measured)];
    return starts.flatMap((fromKm, i): Stretch[] => {
      const toKm = ends[i] ?? fromKm;
      return toKm - fromKm < SAME_KM ? [] : [{ line, fromKm, toKm }];
    });
  });
}

export function kmOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { fromKm, toKm }) => sum + toKm - fromKm, 0);
}

/** Whether a point is on a stretch, ends included. */
export function isOn(stretches: readonly Stretch[], { line, km }: Pick<Foot, 'line' | 'km'>): boolean {
  return stretches.some((one) => one.line === line && km >= one.fromKm && km <= one.toKm);
}

/** Returns the stretches as separate lines. */
export function cutLines(
  lines: readonly MeasuredLine[],
  stretches: readonly Stretch[],
): readonly MeasuredLine[] {
  return stretches.flatMap(({ line, fromKm, toKm }) => {
    const measured = lines[line];
    if (measured === undefined) return [];
    const { positions, km } = measured;
    const inside = km.flatMap((one, i) => (one > fromKm && one < toKm ? [i] : []));
    return {
      positions: [
        positionAt(measured, fromKm),
        ...inside.map((i) => at(positions, i)),
        positionAt(measured, toKm),
      ],
      km: [0, ...inside.map((i) => (km[i] ?? 0) - fromKm), toKm - fromKm],
    };
  });
}

function positionAt({ positions, km }: MeasuredLine, wanted: number): Position {
  const next = km.findIndex((one) => one >= wanted);
  if (next <= 0) return at(positions, next < 0 ? positions.length - 1 : 0);
  const [before, after] = [km[next - 1] ?? 0, km[next] ?? 0];
  const share = after === before ? 0 : (wanted - before) / (after - before);
  const [a, b] = [at(positions, next - 1), at(positions, next)];
  return [between(a[0], b[0], share), between(a[1], b[1], share)];
}

/** Whether a drawn line crosses the lines, in the plane of longitude and latitude. */
export function isPassedBy(
  lines: readonly Pick<MeasuredLine, 'positions'>[],
  drawn: readonly (readonly number[])[],
): boolean {
  const path = drawn.map(([lng = 0, lat = 0]): Position => [lng, lat]);
  return lines.some(({ positions }) =>
    positions.some(
      (b, i) =>
        i > 0 &&
        path.some((d, j) => j > 0 && crossesSegment([at(positions, i - 1), b], [at(path, j - 1), d])),
    ),
  );
}

function between(a: number, b: number, share: number): number {
  return a + share * (b - a);
}

/** Returns an item that must exist. */
function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no position ${index} of ${list.length}`);
  return found;
}

/**
 * Splits lines on the sphere into pieces: great-circle arcs between consecutive positions, or single points.
 *
 * Positions are unit vectors, so that distances need products only, no trigonometry. Pieces are compared by
 * *gap*, which grows with the angle from 0 to 2: the square of its sine up to 90°, and 2 less that beyond.
 */
import { writeUnitVector } from '../../lib/great-circle.ts';
import type { GroundLines } from './tag-ground.ts';

/**
 * Fields of a piece in `Pieces.vectors`: first end, last end, pole, and the directions along it from the
 * first and back from the last.
 */
export const PIECE_FIELDS = 15;
const [LAST, POLE, ALONG, BACK] = [3, 6, 9, 12];
/** Points within a millimetre of a line count as on it: unit vectors are that inexact. */
const ON_LINE_GAP = (0.001 / 6_371_008.8) ** 2;

export interface Pieces {
  readonly count: number;
  readonly vectors: Float64Array;
  /** Index into `GroundLines.ids`, ascending. */
  readonly owners: Uint16Array;
  /** 1 if the piece continues the one before. */
  readonly follows: Uint8Array;
}

/** Returns pieces in the order of `lines.lineOwners`. Repeated positions count once. */
export function cutPieces({ positions, lineStarts, lineOwners }: GroundLines): Pieces {
  const vectors = new Float64Array((positions.length / 2) * PIECE_FIELDS);
  const owners: number[] = [];
  const follows: number[] = [];
  for (const [line, owner] of lineOwners.entries()) {
    const [begin, end] = [lineStarts[line] ?? 0, lineStarts[line + 1] ?? 0];
    const first = owners.length;
    for (let i = begin; i < end; i += 1) {
      const [fromLng = 0, fromLat = 0, toLng = 0, toLat = 0] = positions.subarray(2 * i, 2 * i + 4);
      const alone = i + 1 === end;
      // The last position only ends a piece, unless the line has no other.
      if (alone ? owners.length > first : fromLng === toLng && fromLat === toLat) continue;
      const at = owners.length * PIECE_FIELDS;
      writeUnitVector(vectors, at, fromLng, fromLat);
      writeUnitVector(vectors, at + LAST, alone ? fromLng : toLng, alone ? fromLat : toLat);
      writeDirections(vectors, at);
      follows.push(owners.length > first ? 1 : 0);
      owners.push(owner);
    }
  }
  return {
    count: owners.length,
    vectors: vectors.slice(0, owners.length * PIECE_FIELDS),
    owners: Uint16Array.from(owners),
    follows: Uint8Array.from(follows),
  };
}

/** A single point has NaN directions, which fail all comparisons, so that only its ends count. */
function writeDirections(v: Float64Array, at: number): void {
  const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0] = v.subarray(at, at + POLE);
  // (a − b) × (a + b) is twice a × b, without its loss of precision for close ends.
  const pole = cross(ax - bx, ay - by, az - bz, ax + bx, ay + by, az + bz);
  const length = Math.hypot(...pole);
  const [nx, ny, nz] = pole.map((part) => part / length) as [number, number, number];
  v.set([nx, ny, nz], at + POLE);
  v.set(cross(nx, ny, nz, ax, ay, az), at + ALONG);
  v.set(cross(bx, by, bz, nx, ny, nz), at + BACK);
}

function cross(
  ax: number,
  ay: number,
  az: number,
  bx: number,
  by: number,
  bz: number,
): [number, number, number] {
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
}

/** Gap from the unit vector (x, y, z) to the piece at `at`. */
export function gapOf(v: Float64Array, at: number, x: number, y: number, z: number): number {
  if (dot(v, at + ALONG, x, y, z) >= 0) {
    if (dot(v, at + BACK, x, y, z) >= 0) {
      const sine = dot(v, at + POLE, x, y, z);
      const gap = sine * sine;
      return gap < ON_LINE_GAP ? 0 : gap;
    }
    const toLast = chordGap(v, at + LAST, x, y, z);
    // Beyond the last end that end is nearer, unless the point is over 90° from it.
    return toLast <= 1 ? toLast : Math.min(toLast, chordGap(v, at, x, y, z));
  }
  const toFirst = chordGap(v, at, x, y, z);
  return toFirst <= 1 ? toFirst : Math.min(toFirst, chordGap(v, at + LAST, x, y, z));
}

/** Overwrites the unit vector in `point` with the nearest point of a piece. */
export function moveToNearest(v: Float64Array, at: number, point: Float64Array): void {
  const [x = 0, y = 0, z = 0] = point;
  if (dot(v, at + ALONG, x, y, z) >= 0 && dot(v, at + BACK, x, y, z) >= 0) {
    const sine = dot(v, at + POLE, x, y, z);
    const cosine = Math.sqrt(Math.max(0, 1 - sine * sine));
    for (let i = 0; i < 3; i += 1) point[i] = ((point[i] ?? 0) - sine * (v[at + POLE + i] ?? 0)) / cosine;
  } else {
    const end = dot(v, at, x, y, z) >= dot(v, at + LAST, x, y, z) ? at : at + LAST;
    point.set(v.subarray(end, end + 3));
  }
}

/** Gap from the squared chord length. */
function chordGap(v: Float64Array, at: number, x: number, y: number, z: number): number {
  const dx = x - (v[at] as number);
  const dy = y - (v[at + 1] as number);
  const dz = z - (v[at + 2] as number);
  const square = dx * dx + dy * dy + dz * dz;
  if (square < ON_LINE_GAP) return 0;
  const sineSquare = square - (square * square) / 4;
  return square <= 2 ? sineSquare : 2 - sineSquare;
}

/** Radians. */
export function angleOfGap(gap: number): number {
  if (gap > 1) return Math.PI - Math.asin(Math.sqrt(Math.max(0, 2 - gap)));
  const sine = Math.sqrt(gap);
  // Up to 60 km three terms of the series are exact to the last bit.
  return sine < 0.01 ? sine * (1 + gap / 6 + (3 * gap * gap) / 40) : Math.asin(sine);
}

/** @param angle radians, at least 0 */
export function gapOfAngle(angle: number): number {
  if (angle >= Math.PI) return 2;
  const sineSquare = Math.sin(angle) ** 2;
  return angle <= Math.PI / 2 ? sineSquare : 2 - sineSquare;
}

/**
 * Whether a point lies left of a line in its direction: of the nearest piece, or at a corner of both pieces
 * (the sum of their poles; Bærentzen and Aanæs 2005 prove the like for surfaces). Beyond the ends, the line
 * is extended.
 */
export function isLeftOf(pieces: Pieces, piece: number, x: number, y: number, z: number): boolean {
  const { vectors, follows, count } = pieces;
  const at = piece * PIECE_FIELDS;
  const height = dot(vectors, at + POLE, x, y, z);
  if (dot(vectors, at + ALONG, x, y, z) >= 0 && dot(vectors, at + BACK, x, y, z) >= 0) return height > 0;
  const nearFirst = dot(vectors, at, x, y, z) >= dot(vectors, at + LAST, x, y, z);
  const neighbour = nearFirst ? piece - 1 : piece + 1;
  const goesOn = nearFirst ? follows[piece] === 1 : neighbour < count && follows[neighbour] === 1;
  return height + (goesOn ? dot(vectors, neighbour * PIECE_FIELDS + POLE, x, y, z) : 0) > 0;
}

function dot(v: Float64Array, at: number, x: number, y: number, z: number): number {
  return x * (v[at] as number) + y * (v[at + 1] as number) + z * (v[at + 2] as number);
}

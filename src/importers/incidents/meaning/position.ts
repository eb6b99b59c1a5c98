/** Holds one record's position, or its problem. */
import type { ProblemCode } from '../problem-log.ts';
import type { Placing } from './to-degrees.ts';

/** The last position read. Reused, since there are millions. */
export interface Position {
  /** In degrees of WGS 84; meaningless if a problem leaves the record without position. */
  lng: number;
  lat: number;
  problem: ProblemCode | null;
  /** Column of the problem; `null` for a shape or a missing position column. */
  column: number | null;
  /** What the problem adds to the cell. */
  detail: string;
}

export type PositionReader = (record: number) => Position;

/** Sets the problem; the degrees stay unchanged. */
export function set(position: Position, problem: ProblemCode | null, column: number | null): Position {
  position.problem = problem;
  position.column = column;
  position.detail = '';
  return position;
}

/** Converts coordinates of the file's system to degrees, or sets a problem. */
export function put(
  position: Position,
  place: Placing,
  x: number,
  y: number,
  column: number | null,
): Position {
  if (x === 0 && y === 0) return set(position, 'position-null-island', column);
  if (place.inDegrees && (Math.abs(x) > 180 || Math.abs(y) > 90)) {
    return set(position, 'position-out-of-range', column);
  }
  const [lng, lat] = place.toDegrees(x, y);
  const isThere = Number.isFinite(lng) && Number.isFinite(lat) && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  if (!isThere || place.isOutside(lng, lat)) return set(position, 'position-outside-system', column);
  position.lng = lng;
  position.lat = lat;
  return set(position, null, column);
}

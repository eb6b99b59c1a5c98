/** One position as it is read: where a record stands, or why it does not. */
import type { ProblemCode } from '../problem-log.ts';
import type { Placing } from './to-degrees.ts';

/** What was read of the last record that was asked for: one object for all, since there are millions. */
export interface Position {
  /** In degrees of WGS 84; without meaning when there is a problem that leaves the record without position. */
  lng: number;
  lat: number;
  problem: ProblemCode | null;
  /** The column that the problem stands in; `null` for a shape, and where no column has the position. */
  column: number | null;
}

export type PositionReader = (record: number) => Position;

/** Says what is wrong with the position; its degrees stay as they are. */
export function set(position: Position, problem: ProblemCode | null, column: number | null): Position {
  position.problem = problem;
  position.column = column;
  return position;
}

/** From coordinates of the file's system to degrees, or to what is wrong with them. */
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

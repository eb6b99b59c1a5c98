/** Reads a record's position from its geometry. */
import type { Mapping } from '../mapping.ts';
import type { ProblemCode } from '../problem-log.ts';
import { type RawTable, SHAPE_KINDS, type ShapeKind } from '../raw-table.ts';
import { type Position, type PositionReader, put } from './position.ts';
import type { Placing } from './to-degrees.ts';

type ByShape = Extract<Mapping['position'], { by: 'shape' }>;

const WITHOUT: Readonly<Partial<Record<ShapeKind, ProblemCode>>> = {
  none: 'shape-empty',
  broken: 'shape-broken',
};

/** @param position returned, updated on each call */
export function readShape(
  shapes: RawTable['shapes'],
  mapping: ByShape,
  place: Placing,
  position: Position,
): PositionReader {
  if (shapes === null)
    throw new Error('the mapping takes positions from shapes that the table does not have');
  const { x, y, kind } = shapes;
  const without = SHAPE_KINDS.map((name) => WITHOUT[name] ?? null);
  const point = SHAPE_KINDS.indexOf('point');
  return (record) => {
    const problem = without[kind[record] ?? 0] ?? null;
    position.column = null;
    position.problem = problem;
    if (problem !== null) return position;
    const isPoint = kind[record] === point;
    if (!isPoint && mapping.others !== 'middle') {
      position.problem = 'shape-not-point';
      return position;
    }
    const [east, north] = [x[record] ?? Number.NaN, y[record] ?? Number.NaN];
    if (!Number.isFinite(east) || !Number.isFinite(north)) {
      position.problem = 'position-not-finite';
      return position;
    }
    if (mapping.swapped === true) put(position, place, north, east, null);
    else put(position, place, east, north, null);
    if (!isPoint && position.problem === null) position.problem = 'shape-middle';
    return position;
  };
}

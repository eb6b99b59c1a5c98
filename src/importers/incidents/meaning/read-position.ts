/** Reads each record's position according to the mapping. */

import type { Column } from '../../../domain/column.ts';
import { textAt } from '../../../domain/column-cells.ts';
import { parseMgrs } from '../../../lib/mgrs.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Mapping, Notation } from '../mapping.ts';
import type { ProblemCode } from '../problem-log.ts';
import { type RawTable, SHAPE_KINDS, type ShapeKind } from '../raw-table.ts';
import { type Axis, parseAngle } from './angle.ts';
import { type CellReader, cellReader, present, textReader } from './cell-reader.ts';
import { parseCoordinate } from './decimal.ts';
import { parsePair } from './pair.ts';
import { type Position, type PositionReader, put, set } from './position.ts';
import { makePlaceReader } from './read-place.ts';
import { type Placing, placingOf } from './to-degrees.ts';

/** Reads a record's position from its geometry. */
type ByShape = Extract<Mapping['position'], { by: 'shape' }>;

const WITHOUT: Readonly<Partial<Record<ShapeKind, ProblemCode>>> = {
  none: 'shape-empty',
  broken: 'shape-broken',
};

/** @param position returned, updated on each call */
function readShape(
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

/** From this side length an MGRS square is reported as coarse. */
const COARSE_METRES = 10_000;

/** Returns the columns that become the position and leave the table. Place names stay. */
export function positionColumns(position: Mapping['position']): readonly number[] {
  switch (position.by) {
    case 'two-columns':
      return [position.x, position.y];
    case 'one-column':
    case 'mgrs':
      return [position.column];
    default:
      return [];
  }
}

/**
 * @param takesCrossings whether a name that only a crossing with a road has means that crossing
 * @throws if the mapping has open questions or missing columns: call `checkMapping` first
 */
export function makePositionReader(
  table: RawTable,
  mapping: Mapping['position'],
  knowledge: Knowledge,
  takesCrossings = false,
): PositionReader {
  const position: Position = { lng: 0, lat: 0, problem: null, column: null, detail: '' };
  const declared = table.shapes?.system.from === 'text' ? table.shapes.system.text : null;
  switch (mapping.by) {
    case 'nothing':
      return () => set(position, 'position-missing', null);
    case 'shape':
      return readShape(table.shapes, mapping, placing(mapping.system, declared), position);
    case 'two-columns': {
      const place = placing(mapping.system, declared);
      const swapped = mapping.swapped === true;
      const { notation } = mapping;
      const readX = coordinates(table.columns[mapping.x], notation, place.inDegrees, swapped ? 'lat' : 'lng');
      const readY = coordinates(table.columns[mapping.y], notation, place.inDegrees, swapped ? 'lng' : 'lat');
      return (record) => {
        const [x, y] = [readX(record), readY(record)];
        if (x === null && y === null) return set(position, 'position-missing', mapping.x);
        if (x === null || y === null)
          return set(position, 'position-half', x === null ? mapping.x : mapping.y);
        if (!Number.isFinite(x) || !Number.isFinite(y)) {
          const column = Number.isFinite(x) ? mapping.y : mapping.x;
          return set(position, unreadable(table.columns[column], record), column);
        }
        return swapped ? put(position, place, y, x, mapping.x) : put(position, place, x, y, mapping.x);
      };
    }
    case 'one-column': {
      const place = placing(mapping.system, declared);
      const read = cellReader(present(table.columns[mapping.column]), {
        ofText: (text) => parsePair(text, mapping.notation, place.inDegrees),
        ofNumber: () => null,
        ofTime: () => null,
      });
      const { column } = mapping;
      return (record) => {
        const pair = read(record);
        if (pair === null) return set(position, missingOr(table.columns[column], record), column);
        const latFirst = (pair.order ?? mapping.order) === 'lat-lng';
        return latFirst
          ? put(position, place, pair.second, pair.first, column)
          : put(position, place, pair.first, pair.second, column);
      };
    }
    case 'mgrs': {
      const { column } = mapping;
      const read = textReader(table.columns[column], parseMgrs);
      return (record) => {
        const found = read(record);
        if (found === null) return set(position, missingOr(table.columns[column], record), column);
        [position.lng, position.lat] = found.position;
        return set(position, found.squareMetres >= COARSE_METRES ? 'position-coarse' : null, column);
      };
    }
    case 'place':
      return makePlaceReader(table, mapping, knowledge, takesCrossings);
  }
}

function placing(system: Parameters<typeof placingOf>[0] | null, declared: string | null): Placing {
  const found = system === null ? null : placingOf(system, declared);
  if (found === null) throw new Error('the coordinate system of the mapping is still open');
  return found;
}

/** Failed computations, as opposed to typing errors. */
const NOT_FINITE = /^[-+]?(?:nan|inf|infinity|∞)$/i;

function unreadable(column: Column | undefined, record: number): ProblemCode {
  return NOT_FINITE.test(textAt(present(column), record).trim())
    ? 'position-not-finite'
    : 'position-unreadable';
}

function missingOr(column: Column | undefined, record: number): ProblemCode {
  return textAt(present(column), record).trim() === '' ? 'position-missing' : unreadable(column, record);
}

/** NaN if not a coordinate of this axis. */
function coordinates(
  column: Column | undefined,
  notation: Notation,
  inDegrees: boolean,
  axis: Axis,
): CellReader<number> {
  return cellReader<number>(present(column), {
    ofText: (text) => {
      if (notation.form === 'decimal') return parseCoordinate(text, notation.decimal, inDegrees);
      const angle = parseAngle(text, notation.letterS);
      return angle === null || (angle.axis !== null && angle.axis !== axis) ? Number.NaN : angle.degrees;
    },
    ofNumber: (value) => value,
    ofTime: () => Number.NaN,
  });
}

/**
 * Reads a Parquet geometry: well-known binary, or nested lists of coordinates (GeoArrow, as in GeoParquet
 * 1.1).
 */
import { BROKEN_SHAPE, NO_SHAPE, type Shape } from '../build-shapes.ts';
import { ShapeSum } from '../shape-sum.ts';
import { shapeOfWkb } from '../wkb.ts';

/** Nesting depth of positions. */
const DEPTHS: Readonly<Record<string, number>> = {
  point: 0,
  multipoint: 1,
  linestring: 1,
  multilinestring: 2,
  polygon: 2,
  multipolygon: 3,
};

export function isKnownEncoding(encoding: string): boolean {
  return encoding === 'wkb' || Object.hasOwn(DEPTHS, encoding);
}

/** @param encoding a known one. @param nesting maximum depth of collections */
export function shapeOfValue(value: unknown, encoding: string, nesting: number): Shape {
  if (value === null || value === undefined) return NO_SHAPE;
  if (encoding === 'wkb') return value instanceof Uint8Array ? shapeOfWkb(value, nesting) : BROKEN_SHAPE;
  const sum = new ShapeSum();
  addLists(sum, value, encoding, DEPTHS[encoding] ?? 0);
  return sum.finish();
}

function addLists(sum: ShapeSum, value: unknown, encoding: string, depth: number): void {
  if (depth === 0) {
    const [x, y] = positionOf(value);
    // As in well-known binary, a point of NaN is empty.
    if (!(Number.isNaN(x) && Number.isNaN(y))) sum.addPoint(x, y);
    return;
  }
  if (!Array.isArray(value)) {
    sum.break();
    return;
  }
  if (depth === 1 && encoding.endsWith('polygon')) sum.addRing(value.flatMap(positionOf));
  else if (depth === 1 && encoding.endsWith('linestring')) sum.addLine(value.flatMap(positionOf));
  else for (const part of value) addLists(sum, part, encoding, depth - 1);
}

function positionOf(value: unknown): [number, number] {
  const { x, y } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [typeof x === 'number' ? x : Number.NaN, typeof y === 'number' ? y : Number.NaN];
}

/** Reduces a GeoJSON geometry (RFC 7946, section 3.1) to its kind and one position. */
import { NO_SHAPE, type Shape } from '../build-shapes.ts';
import { ShapeSum } from '../shape-sum.ts';

/** Nesting depth of positions, by type. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** @param nesting maximum depth of collections */
export function shapeOfGeometry(geometry: unknown, nesting: number): Shape {
  if (geometry === null || geometry === undefined) return NO_SHAPE;
  const sum = new ShapeSum();
  addGeometry(sum, geometry, nesting);
  return sum.finish();
}

export function isGeometryType(type: unknown): boolean {
  return typeof type === 'string' && (Object.hasOwn(DEPTHS, type) || type === 'GeometryCollection');
}

function addGeometry(sum: ShapeSum, geometry: unknown, nesting: number): void {
  const { type, coordinates, geometries } = (geometry ?? {}) as Record<string, unknown>;
  const depth = typeof type === 'string' && Object.hasOwn(DEPTHS, type) ? (DEPTHS[type] ?? null) : null;
  if (depth !== null && Array.isArray(coordinates)) addCoordinates(sum, String(type), coordinates, depth);
  else if (type === 'GeometryCollection' && Array.isArray(geometries) && nesting > 0) {
    for (const one of geometries) addGeometry(sum, one, nesting - 1);
  } else sum.break();
}

function addCoordinates(sum: ShapeSum, type: string, coordinates: readonly unknown[], depth: number): void {
  if (depth === 0) {
    if (coordinates.length > 0) sum.addPoint(numberAt(coordinates, 0), numberAt(coordinates, 1));
    return;
  }
  const isLine = depth === 1 && type !== 'MultiPoint';
  if (isLine) {
    const positions = coordinates.flatMap((one) =>
      Array.isArray(one) ? [numberAt(one, 0), numberAt(one, 1)] : [Number.NaN, Number.NaN],
    );
    if (type.endsWith('Polygon')) sum.addRing(positions);
    else sum.addLine(positions);
    return;
  }
  for (const one of coordinates) {
    if (Array.isArray(one)) addCoordinates(sum, type, one, depth - 1);
    else sum.break();
  }
}

/** Numbers written as text are invalid. */
function numberAt(position: readonly unknown[], at: number): number {
  const value = position[at];
  return typeof value === 'number' ? value : Number.NaN;
}

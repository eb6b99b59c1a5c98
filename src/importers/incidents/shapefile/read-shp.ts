/** Reads the geometries of a `.shp` (ESRI Shapefile Technical Description, 1998). */
import { BROKEN_SHAPE, NO_SHAPE, type Shape } from '../build-shapes.ts';
import { ShapeSum } from '../shape-sum.ts';

const FILE_CODE = 9994;
const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const POSITION_BYTES = 16;
/** Offset of the count of parts, or of points without parts, after type and extent. */
const COUNTS_AT = 36;

type Family = 'point' | 'points' | 'line' | 'area';

/** By type modulo 10; each with Z (from 10) and with M (from 20). */
const FAMILIES: Readonly<Record<number, Family>> = { 1: 'point', 3: 'line', 5: 'area', 8: 'points' };

/** `isCut`: a record extends beyond the file. `null`: not a `.shp` file. */
export function readShp(bytes: Uint8Array): { shapes: readonly Shape[]; isCut: boolean } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getInt32(0) !== FILE_CODE) return null;
  const shapes: Shape[] = [];
  let at = HEADER_BYTES;
  while (at + RECORD_HEADER_BYTES <= bytes.length) {
    const length = view.getInt32(at + 4) * 2;
    const begin = at + RECORD_HEADER_BYTES;
    if (length < 4 || begin + length > bytes.length) return { shapes, isCut: true };
    shapes.push(shapeOf(new DataView(bytes.buffer, bytes.byteOffset + begin, length)));
    at = begin + length;
  }
  return { shapes, isCut: at < bytes.length };
}

function shapeOf(view: DataView): Shape {
  const type = view.getInt32(0, true);
  if (type === 0) return NO_SHAPE;
  const family = type > 0 && type < 30 ? FAMILIES[type % 10] : undefined;
  if (family === undefined) return BROKEN_SHAPE;
  const sum = new ShapeSum();
  if (family === 'point') {
    if (view.byteLength < 20) return BROKEN_SHAPE;
    sum.addPoint(view.getFloat64(4, true), view.getFloat64(12, true));
    return sum.finish();
  }
  const hasParts = family !== 'points';
  const head = COUNTS_AT + (hasParts ? 8 : 4);
  if (view.byteLength < head) return BROKEN_SHAPE;
  const partCount = hasParts ? view.getUint32(COUNTS_AT, true) : 0;
  const pointCount = view.getUint32(head - 4, true);
  const begin = head + partCount * 4;
  if (begin + pointCount * POSITION_BYTES > view.byteLength) return BROKEN_SHAPE;
  const positions = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) * 2 }, (_, at) =>
      view.getFloat64(begin + from * POSITION_BYTES + at * 8, true),
    );
  if (!hasParts) {
    const all = positions(0, pointCount);
    for (let at = 0; at < all.length; at += 2) sum.addPoint(all[at] ?? Number.NaN, all[at + 1] ?? Number.NaN);
  }
  for (let part = 0; part < partCount; part += 1) {
    const from = view.getUint32(head + part * 4, true);
    const to = part + 1 < partCount ? view.getUint32(head + part * 4 + 4, true) : pointCount;
    if (from > to || to > pointCount) return BROKEN_SHAPE;
    if (family === 'area') sum.addRing(positions(from, to));
    else sum.addLine(positions(from, to));
  }
  return sum.finish();
}

/**
 * Reads well-known binary: both byte orders, Z and M in either convention (ISO 19125 with thousands, EWKB
 * with flags). OGC 06-103r4, section 8.
 */
import { BROKEN_SHAPE, type Shape } from './build-shapes.ts';
import { ShapeSum } from './shape-sum.ts';

const FLAG_Z = 0x8000_0000;
const FLAG_M = 0x4000_0000;
const FLAG_SYSTEM = 0x2000_0000;
const POINT = 1;
const POLYGON = 3;
const TRIANGLE = 17;
/** Lines and circular strings: a list of positions. */
const LISTS = [2, 8];
/** Their parts are geometries with a header. */
const COLLECTIONS = [4, 5, 6, 7, 9, 10, 11, 12, 15, 16];

/** @param nesting maximum depth of collections */
export function shapeOfWkb(bytes: Uint8Array, nesting: number): Shape {
  const sum = new ShapeSum();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    addGeometry(new Reader(view), sum, nesting);
  } catch (error) {
    // Reads beyond the bytes.
    if (error instanceof RangeError) return BROKEN_SHAPE;
    throw error;
  }
  return sum.finish();
}

class Reader {
  at = 0;
  isLittle = true;
  readonly view: DataView;

  constructor(view: DataView) {
    this.view = view;
  }

  uint32(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, this.isLittle);
  }

  /** @throws RangeError for more positions than bytes. @returns alternating x and y */
  positions(count: number, dimensions: number): number[] {
    const step = dimensions * 8;
    if (count * step > this.view.byteLength - this.at) throw new RangeError('positions');
    const positions: number[] = [];
    for (let i = 0; i < count; i += 1, this.at += step) {
      positions.push(this.view.getFloat64(this.at, this.isLittle));
      positions.push(this.view.getFloat64(this.at + 8, this.isLittle));
    }
    return positions;
  }
}

function addGeometry(reader: Reader, sum: ShapeSum, nesting: number): void {
  reader.isLittle = reader.view.getUint8(reader.at) === 1;
  reader.at += 1;
  const code = reader.uint32();
  const plain = code & 0x0fff_ffff;
  const [type, form] = [plain % 1000, Math.floor(plain / 1000)];
  const hasZ = (code & FLAG_Z) !== 0 || form === 1 || form === 3;
  const hasM = (code & FLAG_M) !== 0 || form === 2 || form === 3;
  const dimensions = 2 + Number(hasZ) + Number(hasM);
  if ((code & FLAG_SYSTEM) !== 0) reader.at += 4;
  if (type === POINT) {
    const [x = Number.NaN, y = Number.NaN] = reader.positions(1, dimensions);
    // A point of NaN is empty (OGC 12-128r19, 2.1.3.1.1).
    if (!(Number.isNaN(x) && Number.isNaN(y))) sum.addPoint(x, y);
  } else if (LISTS.includes(type)) sum.addLine(reader.positions(reader.uint32(), dimensions));
  else if (type === POLYGON || type === TRIANGLE) {
    for (let rings = reader.uint32(); rings > 0; rings -= 1) {
      sum.addRing(reader.positions(reader.uint32(), dimensions));
    }
  } else if (COLLECTIONS.includes(type) && nesting > 0) {
    for (let parts = reader.uint32(); parts > 0; parts -= 1) addGeometry(reader, sum, nesting - 1);
  } else sum.break();
}

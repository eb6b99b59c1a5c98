/** Reads a FlatGeobuf geometry; `feature.fbs` of version 3. Type numbers are those of well-known binary. */
import type { Shape } from '../build-shapes.ts';
import { ShapeSum } from '../shape-sum.ts';
import type { FlatTable } from './flat-table.ts';

const ENDS = 0;
const XY = 1;
const TYPE = 6;
const PARTS = 7;

const POINT = 1;
const POLYGON = 3;
const MULTI_POINT = 4;
const MULTI_POLYGON = 6;
/** Lines, circular strings and multi-lines. */
const LINES = [2, 5, 8];
const AREAS = [POLYGON, 17];
/** Their parts are geometries. */
const COLLECTIONS = [MULTI_POLYGON, 7, 9, 10, 11, 12, 15, 16];

/**
 * @param type common to all, from the header; 0 if each has its own.
 * @param nesting maximum depth of collections
 * @throws RangeError
 */
export function shapeOfTable(table: FlatTable, type: number, nesting: number): Shape {
  const sum = new ShapeSum();
  // Parts may share bytes, so total reads are bounded.
  addTable(table, type, { sum, bytesLeft: table.byteLength }, nesting);
  return sum.finish();
}

interface Sum {
  readonly sum: ShapeSum;
  bytesLeft: number;
}

function addTable(table: FlatTable, said: number, into: Sum, nesting: number): void {
  const type = said === 0 ? table.uint8(TYPE, 0) : said;
  const { sum } = into;
  if (COLLECTIONS.includes(type)) {
    if (nesting === 0) {
      sum.break();
      return;
    }
    const parts = table.tables(PARTS);
    spend(into, parts.length * 4);
    for (const part of parts) addTable(part, type === MULTI_POLYGON ? POLYGON : 0, into, nesting - 1);
    return;
  }
  const positions = table.doubles(XY);
  const ends = table.uint32s(ENDS);
  spend(into, positions.length * 8 + (ends?.length ?? 0) * 4);
  if (type === POINT || type === MULTI_POINT) {
    for (let at = 0; at < positions.length; at += 2) {
      const [x = Number.NaN, y = Number.NaN] = positions.slice(at, at + 2);
      if (type === MULTI_POINT || !(Number.isNaN(x) && Number.isNaN(y))) sum.addPoint(x, y);
    }
  } else if (LINES.includes(type)) {
    for (const part of partsOf(positions, ends)) sum.addLine(part);
  } else if (AREAS.includes(type)) {
    for (const part of partsOf(positions, ends)) sum.addRing(part);
  } else sum.break();
}

/** @throws RangeError when the limit is exceeded */
function spend(into: Sum, bytes: number): void {
  into.bytesLeft -= bytes;
  if (into.bytesLeft < 0) throw new RangeError('more parts than bytes');
}

/**
 * @param ends of each part, counted in positions; `null` for one part.
 * @throws RangeError if they are not ascending
 */
function partsOf(
  positions: readonly number[],
  ends: readonly number[] | null,
): readonly (readonly number[])[] {
  if (ends === null || ends.length === 0) return [positions];
  let begin = 0;
  return ends.map((end) => {
    if (end < begin || end * 2 > positions.length) throw new RangeError('a part beyond its positions');
    const part = positions.slice(begin * 2, end * 2);
    begin = end;
    return part;
  });
}

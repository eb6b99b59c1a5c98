/** Reads a GeoPackage geometry: a header, then well-known binary. OGC 12-128r19, section 2.1.3. */
import { BROKEN_SHAPE, NO_SHAPE, type Shape } from '../build-shapes.ts';
import { shapeOfWkb } from '../wkb.ts';

const HEAD_BYTES = 8;
/** Length of the extent, by kind. */
const EXTENT_BYTES: readonly number[] = [0, 32, 48, 48, 64];

export function shapeOfBlob(blob: Uint8Array, nesting: number): Shape {
  const flags = blob[3] ?? 0;
  const extentBytes = EXTENT_BYTES[(flags >> 1) & 7];
  if (blob[0] !== 0x47 || blob[1] !== 0x50 || extentBytes === undefined) return BROKEN_SHAPE;
  if ((flags & 0x10) !== 0) return NO_SHAPE;
  return shapeOfWkb(blob.subarray(HEAD_BYTES + extentBytes), nesting);
}

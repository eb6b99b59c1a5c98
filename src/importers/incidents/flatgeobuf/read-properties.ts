/** Reads the properties of a feature, stored as pairs of column number and value. */
import type { CellValue } from '../build-column.ts';
import { valueOfFloat32, valueOfInt64 } from '../exact-numbers.ts';
import { valueOfIsoDate } from '../iso-date.ts';
import { shownBytes } from '../shown-bytes.ts';
import type { FlatColumn } from './header.ts';

export interface Property {
  readonly column: number;
  readonly value: CellValue;
}

const decoder = new TextDecoder();

/** By type number of the schema. */
const FIXED: readonly {
  readonly bytes: number;
  readonly read: (view: DataView, at: number) => CellValue;
}[] = [
  { bytes: 1, read: (view, at) => view.getInt8(at) },
  { bytes: 1, read: (view, at) => view.getUint8(at) },
  { bytes: 1, read: (view, at) => view.getUint8(at) !== 0 },
  { bytes: 2, read: (view, at) => view.getInt16(at, true) },
  { bytes: 2, read: (view, at) => view.getUint16(at, true) },
  { bytes: 4, read: (view, at) => view.getInt32(at, true) },
  { bytes: 4, read: (view, at) => view.getUint32(at, true) },
  { bytes: 8, read: (view, at) => valueOfInt64(view.getBigInt64(at, true)) },
  { bytes: 8, read: (view, at) => valueOfInt64(view.getBigUint64(at, true)) },
  { bytes: 4, read: (view, at) => valueOfFloat32(view.getFloat32(at, true)) },
  { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
];
/** After their length. */
const LONG: Readonly<Record<number, (bytes: Uint8Array) => CellValue>> = {
  11: (bytes) => decoder.decode(bytes),
  12: (bytes) => decoder.decode(bytes),
  13: (bytes) => valueOfDate(decoder.decode(bytes)),
  14: shownBytes,
};

const DAY_MILLISECONDS = 86_400_000;

/**
 * The format has no day type; programs write days as midnights. Only if all values are midnights is it a day
 * column.
 */
function valueOfDate(text: string): CellValue {
  const value = valueOfIsoDate(text);
  if (typeof value !== 'object' || value === null || value.zone === 'utc') return value;
  return { ...value, dayOnly: value.milliseconds % DAY_MILLISECONDS === 0 };
}

/** @throws RangeError for reads beyond the bytes, unknown types and duplicates */
export function readProperties(bytes: Uint8Array, columns: readonly FlatColumn[]): readonly Property[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<number, CellValue>();
  for (let at = 0; at < bytes.length; ) {
    const column = view.getUint16(at, true);
    at += 2;
    const type = columns[column]?.type ?? -1;
    const fixed = FIXED[type];
    const readLong = LONG[type];
    if (found.has(column)) throw new RangeError('a property stands twice');
    if (fixed !== undefined) {
      found.set(column, fixed.read(view, at));
      at += fixed.bytes;
    } else if (readLong !== undefined) {
      const begin = at + 4;
      at = begin + view.getUint32(at, true);
      if (at > bytes.length) throw new RangeError('a text beyond its bytes');
      found.set(column, readLong(bytes.subarray(begin, at)));
    } else throw new RangeError('no such column, or of no known type');
  }
  return Array.from(found, ([column, value]) => ({ column, value }));
}

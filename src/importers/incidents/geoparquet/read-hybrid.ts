/**
 * Reads integers in Parquet's RLE / bit-packing hybrid. The library trusts run lengths, so five bytes can
 * exhaust memory.
 */
import type { DataReader } from 'hyparquet';
import { readVarInt } from 'hyparquet/src/thrift.js';

/**
 * @param width bits of each number, up to 32.
 * @param count expected numbers.
 * @throws RangeError if bytes are missing
 */
export function readHybrid(reader: DataReader, width: number, count: number): Uint32Array {
  const values = new Uint32Array(count);
  for (let seen = 0; seen < count; ) {
    const head = readVarInt(reader) >>> 0;
    const run = head >>> 1;
    if ((head & 1) === 0) {
      const value = readWhole(reader, Math.ceil(width / 8));
      values.fill(value, seen, Math.min(count, seen + run));
      seen += run;
    } else {
      const end = reader.offset + run * width;
      const stop = Math.min(count, seen + run * 8);
      unpack(reader, width, values.subarray(seen, stop));
      seen = stop;
      reader.offset = end;
    }
  }
  return values;
}

/** A double holds the remaining bits plus the next byte exactly. */
function unpack(reader: DataReader, width: number, into: Uint32Array): void {
  const full = 2 ** width;
  let waiting = 0;
  let bits = 0;
  for (let i = 0; i < into.length; i += 1) {
    for (; bits < width; bits += 8) {
      waiting += reader.view.getUint8(reader.offset) * 2 ** bits;
      reader.offset += 1;
    }
    into[i] = waiting % full;
    waiting = Math.floor(waiting / full);
    bits -= width;
  }
}

function readWhole(reader: DataReader, bytes: number): number {
  let value = 0;
  for (let i = 0; i < bytes; i += 1) {
    value += reader.view.getUint8(reader.offset) * 2 ** (8 * i);
    reader.offset += 1;
  }
  return value;
}

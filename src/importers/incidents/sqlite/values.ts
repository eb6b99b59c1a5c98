/** Decodes the values of a row: a list of types, then the values. */
import { valueOfInt64 } from '../exact-numbers.ts';
import { readVarint } from './varint.ts';

/** Integers that a number cannot hold exactly are strings. */
export type SqlValue = null | number | string | Uint8Array;

const INTEGER_BYTES: readonly number[] = [0, 1, 2, 3, 4, 6, 8];

/** `null` if they exceed the bytes. */
export function readValues(bytes: Uint8Array, decoder: TextDecoder): readonly SqlValue[] | null {
  const head = readVarint(bytes, 0);
  if (head.value < head.end || head.value > bytes.length) return null;
  const values: SqlValue[] = [];
  let at = head.value;
  for (let next = head.end; next < head.value; ) {
    const type = readVarint(bytes, next);
    next = type.end;
    const length = lengthOf(type.value);
    if (length === null || at + length > bytes.length) return null;
    values.push(readValue(type.value, bytes.subarray(at, at + length), decoder));
    at += length;
  }
  return values;
}

/** In bytes; `null` for invalid types. */
function lengthOf(type: number): number | null {
  if (type < 0 || type === 10 || type === 11) return null;
  if (type >= 12) return Math.floor((type - 12) / 2);
  return type === 7 ? 8 : (INTEGER_BYTES[type] ?? 0);
}

function readValue(type: number, bytes: Uint8Array, decoder: TextDecoder): SqlValue {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return viewOf(bytes).getFloat64(0);
  if (type >= 12) return type % 2 === 0 ? bytes.slice() : decoder.decode(bytes);
  if (type === 6) return valueOfInt64(viewOf(bytes).getBigInt64(0));
  let value = (bytes[0] ?? 0) >= 0x80 ? -1 : 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

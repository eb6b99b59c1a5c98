/** Encodes the values of a row for SQLite: sqlite.org/fileformat2.html, section 2.1. */
import { viewOf } from './page-file.ts';

export type SqlValue = null | number | string | Uint8Array;

const encoder = new TextEncoder();
const SEVEN_BITS = 0x80;
const MAX_BYTES = 9;
/** Sizes of integers in bytes, with the serial type of each. Larger ones are stored as floats. */
const WHOLE: readonly (readonly [bytes: number, type: number])[] = [
  [1, 1],
  [2, 2],
  [3, 3],
  [4, 4],
  [6, 5],
];
const FRACTION = 7;
const FRACTION_BYTES = 8;
const BLOB = 12;
const TEXT = 13;

/**
 * Writes a safe integer as a varint, seven bits per byte, highest first. Negative ones take nine bytes, the
 * last with eight bits.
 *
 * @returns the offset after it
 */
export function putVarint(bytes: Uint8Array, at: number, value: number): number {
  if (value < 0) {
    const bits = BigInt.asUintN(64, BigInt(value));
    for (let i = 0; i < MAX_BYTES - 1; i += 1)
      bytes[at + i] = SEVEN_BITS | Number((bits >> BigInt(57 - 7 * i)) & 0x7fn);
    bytes[at + MAX_BYTES - 1] = Number(bits & 0xffn);
    return at + MAX_BYTES;
  }
  const length = varintBytes(value);
  let left = value;
  for (let i = length - 1; i >= 0; i -= 1) {
    bytes[at + i] = (left % SEVEN_BITS) | (i === length - 1 ? 0 : SEVEN_BITS);
    left = Math.floor(left / SEVEN_BITS);
  }
  return at + length;
}

export function varintBytes(value: number): number {
  if (value < 0) return MAX_BYTES;
  let length = 1;
  for (let left = value; left >= SEVEN_BITS; left = Math.floor(left / SEVEN_BITS)) length += 1;
  return length;
}

/** Builds rows one after the other in a reused buffer. */
export class RecordWriter {
  #body = new Uint8Array(1024);
  #length = 0;
  #types: number[] = [];

  /** @param isReal whether the column stores even whole numbers as floats */
  put(value: SqlValue, isReal = false): void {
    if (value === null) this.#types.push(0);
    else if (typeof value === 'string') this.#putText(value);
    else if (typeof value !== 'number') this.#putBlob(value);
    else if (isReal || !Number.isSafeInteger(value)) this.#putFraction(value);
    else this.#putWhole(value);
  }

  /** Returns the row and resets the writer. */
  take(): Uint8Array {
    const listBytes = this.#types.reduce((sum, type) => sum + varintBytes(type), 0);
    // The size of the header includes itself.
    let headBytes = listBytes + 1;
    while (listBytes + varintBytes(headBytes) > headBytes) headBytes += 1;
    const record = new Uint8Array(headBytes + this.#length);
    let at = putVarint(record, 0, headBytes);
    for (const type of this.#types) at = putVarint(record, at, type);
    record.set(this.#body.subarray(0, this.#length), at);
    this.#types = [];
    this.#length = 0;
    return record;
  }

  #putText(text: string): void {
    // A character takes at most three bytes.
    this.#makeRoom(text.length * 3);
    const { written } = encoder.encodeInto(text, this.#body.subarray(this.#length));
    this.#types.push(TEXT + 2 * written);
    this.#length += written;
  }

  #putBlob(blob: Uint8Array): void {
    this.#makeRoom(blob.length);
    this.#body.set(blob, this.#length);
    this.#types.push(BLOB + 2 * blob.length);
    this.#length += blob.length;
  }

  #putFraction(value: number): void {
    this.#makeRoom(FRACTION_BYTES);
    viewOf(this.#body).setFloat64(this.#length, value);
    this.#types.push(FRACTION);
    this.#length += FRACTION_BYTES;
  }

  #putWhole(value: number): void {
    const kind = WHOLE.find(([bytes]) => value >= -(2 ** (8 * bytes - 1)) && value < 2 ** (8 * bytes - 1));
    if (kind === undefined) {
      this.#putFraction(value);
      return;
    }
    const [bytes, type] = kind;
    this.#makeRoom(bytes);
    let left = value;
    for (let i = bytes - 1; i >= 0; i -= 1) {
      this.#body[this.#length + i] = left & 0xff;
      left = Math.floor(left / 256);
    }
    this.#types.push(type);
    this.#length += bytes;
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#body.length) return;
    const wider = new Uint8Array((this.#length + bytes) * 2);
    wider.set(this.#body.subarray(0, this.#length));
    this.#body = wider;
  }
}

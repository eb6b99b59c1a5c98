/**
 * Stores each distinct text of a column once, as concatenated UTF-8 with an open-addressing hash table. The
 * scan reads its arrays directly and hashes while it searches the cell's end.
 */
import { PLAIN } from './byte-marks.ts';

const SLOTS_AT_FIRST = 256;
const BYTES_AT_FIRST = 4096;

/** Initial hash. `mixed` adds each four bytes, the last padded with zeros. */
export const HASH_BEGIN = 0;
/** Knuth's multiplicative hashing: spreads the differences of short words over all bits. */
const SPREAD = 0x9e3779b1;
/**
 * Fields of a word in `heads`: its first bytes, four each, padded with zeros, and its length in bytes, or
 * `NOT_PLAIN` if the scan must not match its bytes.
 */
export const HEAD_FIELDS = 4;
export const HEAD_BYTES = 12;
const NOT_PLAIN = -1;

export class WordTable {
  /** Code of a word at its hash or the next free slot; 0 if empty. */
  slots = new Uint32Array(SLOTS_AT_FIRST);
  /** By code. */
  hashes = new Int32Array(SLOTS_AT_FIRST / 2);
  /** `HEAD_FIELDS` by code. */
  heads = new Int32Array((SLOTS_AT_FIRST / 2) * HEAD_FIELDS);
  /** Start of each word in `bytes`, by code, and end of the last. */
  starts = new Uint32Array(SLOTS_AT_FIRST / 2 + 1);
  bytes = new Uint8Array(BYTES_AT_FIRST);
  /** Includes the empty word, whose code is 0. */
  count = 1;
  readonly #marks: Uint8Array;

  /** @param marks by byte; only words of plain bytes match the file byte by byte */
  constructor(marks: Uint8Array) {
    this.#marks = marks;
  }

  /** @returns the word's code, new if needed */
  codeOf(bytes: Uint8Array, begin: number, end: number): number {
    const hash = hashOf(bytes, begin, end);
    const mask = this.slots.length - 1;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const code = this.slots[slot] as number;
      if (code === 0) return this.#add(bytes, begin, end, hash, slot);
      if (this.hashes[code] === hash && this.equals(code, bytes, begin, end)) return code;
    }
  }

  /** By code. */
  words(): string[] {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return Array.from({ length: this.count }, (_, code) =>
      code === 0 ? '' : decoder.decode(this.bytes.subarray(this.starts[code], this.starts[code + 1])),
    );
  }

  equals(code: number, bytes: Uint8Array, begin: number, end: number): boolean {
    let at = this.starts[code] as number;
    if ((this.starts[code + 1] as number) - at !== end - begin) return false;
    const own = this.bytes;
    for (let i = begin; i < end; i += 1, at += 1) if (own[at] !== bytes[i]) return false;
    return true;
  }

  #add(bytes: Uint8Array, begin: number, end: number, hash: number, slot: number): number {
    const code = this.count;
    const start = this.starts[code] as number;
    const next = start + end - begin;
    if (next > this.bytes.length) {
      const wider = new Uint8Array(Math.max(next, this.bytes.length * 2));
      wider.set(this.bytes);
      this.bytes = wider;
    }
    this.bytes.set(bytes.subarray(begin, end), start);
    this.slots[slot] = code;
    this.hashes[code] = hash;
    this.#addHead(code, bytes, begin, end);
    this.starts[code + 1] = next;
    this.count = code + 1;
    if (this.count * 2 >= this.slots.length) this.#widen();
    return code;
  }

  #addHead(code: number, bytes: Uint8Array, begin: number, end: number): void {
    const at = code * HEAD_FIELDS;
    for (let i = 0; i < HEAD_FIELDS - 1; i += 1) this.heads[at + i] = fourAt(bytes, begin + 4 * i, end);
    const isPlain = bytes.subarray(begin, end).every((byte) => this.#marks[byte] === PLAIN);
    this.heads[at + HEAD_FIELDS - 1] = isPlain ? end - begin : NOT_PLAIN;
  }

  #widen(): void {
    const length = this.slots.length * 4;
    const hashes = new Int32Array(length / 2);
    hashes.set(this.hashes);
    const starts = new Uint32Array(length / 2 + 1);
    starts.set(this.starts);
    const heads = new Int32Array((length / 2) * HEAD_FIELDS);
    heads.set(this.heads);
    this.hashes = hashes;
    this.heads = heads;
    this.starts = starts;
    this.slots = new Uint32Array(length);
    const mask = length - 1;
    for (let code = 1; code < this.count; code += 1) {
      let slot = placeOf(hashes[code] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = code;
    }
  }
}

/** Returns the first slot for a hash, before masking. */
export function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The hash with four more bytes. */
export function mixed(hash: number, four: number): number {
  const spread = Math.imul(hash ^ four, SPREAD);
  return spread ^ (spread >>> 16);
}

function hashOf(bytes: Uint8Array, begin: number, end: number): number {
  let hash = HASH_BEGIN;
  // As in the scan, a final group is always hashed: it is empty if the length is a multiple of four.
  for (let at = begin; at <= end; at += 4) hash = mixed(hash, fourAt(bytes, at, end));
  return hash;
}

/** Returns four bytes as a little-endian integer, zeros from `end` on. */
function fourAt(bytes: Uint8Array, at: number, end: number): number {
  let four = 0;
  for (let i = Math.min(end - at, 4) - 1; i >= 0; i -= 1) four = (four << 8) | (bytes[at + i] as number);
  return four;
}

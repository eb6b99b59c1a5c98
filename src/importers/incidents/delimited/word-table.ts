/**
 * The different texts of a column, each kept once: UTF-8 one after the other, found by an open-addressing table. Its arrays are read
 * by the scan itself, which computes the hash while it looks for the end of the cell.
 */
const SLOTS_AT_FIRST = 256;
const BYTES_AT_FIRST = 4096;

/** The hash of no text. Each byte then goes in by turning the hash by five bits: `((hash << 5) | (hash >>> 27)) ^ byte`. */
export const HASH_BEGIN = 0;
/** Spreads what short words differ in over all bits (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

export class WordTable {
  /** Code of a word in the place that its hash says, or in the next that is free; 0 where there is none. */
  slots = new Uint32Array(SLOTS_AT_FIRST);
  /** By code. */
  hashes = new Int32Array(SLOTS_AT_FIRST / 2);
  /** Where each word begins in `bytes`, by code; the next begins where it ends. */
  starts = new Uint32Array(SLOTS_AT_FIRST / 2 + 1);
  bytes = new Uint8Array(BYTES_AT_FIRST);
  /** The empty word, whose code is 0, included. */
  count = 1;

  /** @returns the code of the word, which is a new one if need be */
  codeOf(bytes: Uint8Array, begin: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = placeOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const code = this.slots[slot] as number;
      if (code === 0) return this.#add(bytes, begin, end, hash, slot);
      if (this.hashes[code] === hash && this.#equals(code, bytes, begin, end)) return code;
    }
  }

  /** By code. */
  words(): string[] {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return Array.from({ length: this.count }, (_, code) =>
      code === 0 ? '' : decoder.decode(this.bytes.subarray(this.starts[code], this.starts[code + 1])),
    );
  }

  #equals(code: number, bytes: Uint8Array, begin: number, end: number): boolean {
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
    this.starts[code + 1] = next;
    this.count = code + 1;
    if (this.count * 2 >= this.slots.length) this.#widen();
    return code;
  }

  #widen(): void {
    const length = this.slots.length * 4;
    const hashes = new Int32Array(length / 2);
    hashes.set(this.hashes);
    const starts = new Uint32Array(length / 2 + 1);
    starts.set(this.starts);
    this.hashes = hashes;
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

function placeOf(hash: number): number {
  const spread = Math.imul(hash, SPREAD);
  return spread ^ (spread >>> 15);
}

/** @returns the hash of the bytes as the scan computes it */
export function hashOf(bytes: Uint8Array, begin: number, end: number): number {
  let hash = HASH_BEGIN;
  for (let i = begin; i < end; i += 1) hash = ((hash << 5) | (hash >>> 27)) ^ (bytes[i] as number);
  return hash;
}

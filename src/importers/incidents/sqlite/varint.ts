/** Decodes integers of one to nine bytes: seven bits each, big-endian, all eight of the ninth. */
export interface Varint {
  /** Not exact beyond 2^53, where valid files have no lengths or ids. */
  readonly value: number;
  readonly end: number;
}

/** Missing bytes count as 0. */
export function readVarint(bytes: Uint8Array, begin: number): Varint {
  let value = 0;
  for (let i = 0; i < 8; i += 1) {
    const byte = bytes[begin + i] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: begin + i + 1 };
  }
  value = value * 256 + (bytes[begin + 8] ?? 0);
  // Two's complement: ids may be negative.
  return { value: value >= 2 ** 63 ? value - 2 ** 64 : value, end: begin + 9 };
}

/**
 * Handles four bytes of a text at once as one little-endian 32-bit integer, without branches. Functions are
 * small so that they are inlined.
 */
const ONE_EACH = 0x01010101;
const UPPER_BITS = 0x80808080 | 0;
const LOWER_BITS = 0x7f7f7f7f;
/** Raises bytes of 10 or more above the upper bit. */
const TO_UPPER_BIT = 0x76767676;

/** The digit 0, four times. */
export const ZEROS = 0x30303030;

export function fourTimes(byte: number): number {
  return Math.imul(byte, ONE_EACH);
}

/**
 * Returns the upper bit of the first byte equal to that of `mark`; 0 if none is.
 * @param mark one byte, four times
 */
export function firstOf(four: number, mark: number): number {
  const rest = four ^ mark;
  const zeros = (rest - ONE_EACH) & ~rest & UPPER_BITS;
  return zeros & -zeros;
}

/** Returns the upper bit of the first non-digit byte; 0 if there is none. @param four bytes XOR `ZEROS` */
export function firstNoDigit(four: number): number {
  const others = (((four & LOWER_BITS) + TO_UPPER_BIT) | four) & UPPER_BITS;
  return others & -others;
}

/** Returns how many bytes precede the one whose upper bit is given. */
export function bytesBefore(bit: number): number {
  return (24 - Math.clz32(bit)) >> 3;
}

/** Returns only the bytes before the one whose upper bit is given; all of them for 0. */
export function before(four: number, bit: number): number {
  return four & ((bit >>> 7) - 1);
}

/**
 * Returns the number formed by the digits before the byte whose upper bit is given.
 * @param four bytes XOR `ZEROS`
 */
export function digitsBefore(four: number, bit: number): number {
  return fourDigits((four << Math.clz32(bit)) << 8);
}

/** @param four digit values */
export function fourDigits(four: number): number {
  const pairs = (Math.imul(four, 10) + (four >>> 8)) & 0x00ff00ff;
  return Math.imul(pairs & 0xff, 100) + (pairs >>> 16);
}

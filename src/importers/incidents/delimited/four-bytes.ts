/**
 * Four bytes of a text as one whole number of 32 bits, the first of them lowest: what is asked of each is answered for all at once, without a branch. Functions are so
 * small that the loop that calls them has them within itself.
 */
const ONE_EACH = 0x01010101;
const UPPER_BITS = 0x80808080 | 0;
const LOWER_BITS = 0x7f7f7f7f;
/** Takes a byte of 10 or more to its upper bit. */
const TO_UPPER_BIT = 0x76767676;

/** The digit 0, four times. */
export const ZEROS = 0x30303030;

export function fourTimes(byte: number): number {
  return Math.imul(byte, ONE_EACH);
}

/** The upper bit of the first byte that is the one of `mark`; 0 where none is. @param mark one byte, four times */
export function firstOf(four: number, mark: number): number {
  const rest = four ^ mark;
  const zeros = (rest - ONE_EACH) & ~rest & UPPER_BITS;
  return zeros & -zeros;
}

/** The upper bit of the first byte that is no digit; 0 where all are. @param four bytes less `ZEROS` by exclusive or */
export function firstNoDigit(four: number): number {
  const others = (((four & LOWER_BITS) + TO_UPPER_BIT) | four) & UPPER_BITS;
  return others & -others;
}

/** How many bytes stand before one of which the upper bit is given. */
export function bytesBefore(bit: number): number {
  return (24 - Math.clz32(bit)) >> 3;
}

/** Only the bytes that stand before the one of which the upper bit is given; all of them for 0. */
export function before(four: number, bit: number): number {
  return four & ((bit >>> 7) - 1);
}

/** The number that the digits before a byte make, of which the upper bit is given. @param four bytes less `ZEROS` by exclusive or */
export function digitsBefore(four: number, bit: number): number {
  return fourDigits((four << Math.clz32(bit)) << 8);
}

/** @param four digits as their values */
export function fourDigits(four: number): number {
  const pairs = (Math.imul(four, 10) + (four >>> 8)) & 0x00ff00ff;
  return Math.imul(pairs & 0xff, 100) + (pairs >>> 16);
}

/** Numbers of binary formats as they were meant. */

/** A whole number that a JavaScript number does not hold exactly is a text. */
export function valueOfInt64(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

/** Decimal digits that a number of 32 bits may need, and those that it always keeps. */
const MAX_DIGITS = 9;
const KEPT_DIGITS = 6;

/** With no more digits than it needs: 0.1, not 0.10000000149011612. */
export function valueOfFloat32(value: number): number {
  for (let digits = KEPT_DIGITS; digits < MAX_DIGITS; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(MAX_DIGITS));
}

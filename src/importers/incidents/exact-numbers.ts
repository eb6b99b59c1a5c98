/** Restores the intended values of binary numbers. */

/** Returns text if a JavaScript number is not exact. */
export function valueOfInt64(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

/** Decimal digits that a 32-bit float may need, and those always exact. */
const MAX_DIGITS = 9;
const KEPT_DIGITS = 6;

/** Returns the shortest decimal form: 0.1, not 0.10000000149011612. */
export function valueOfFloat32(value: number): number {
  for (let digits = KEPT_DIGITS; digits < MAX_DIGITS; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(MAX_DIGITS));
}

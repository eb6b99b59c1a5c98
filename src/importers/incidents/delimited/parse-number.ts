/** Parses numbers from a cell's bytes, with the same value as `Number` but without making a string. */

const ZERO = 48;
const POINT = 46;
const COMMA = 44;
const MINUS = 45;
const SPACE = 32;
const LETTER_E = 101;
/** Bit set in lower-case letters. */
const SMALL = 32;

/**
 * Whole numbers of this many digits are exact in a double, and so is one divided by a power of ten up to 22
 * (IEEE 754).
 */
export const EXACT_DIGITS = 15;
export const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Details of the parsed number. Shared and overwritten by each call, to avoid millions of allocations. */
export const parsed = {
  /** 44 or 46 if the number has a fraction, else 0. */
  decimal: 0,
  /** Whether the fraction could be a group of thousands: `1.234`. */
  mayBeGrouped: false,
};

const decoder = new TextDecoder('latin1');

/**
 * Ignores surrounding spaces.
 * @returns NaN if not a number, or if it would not format back: leading zeros, a plus, whole numbers of more
 * than 15 digits
 */
export function parseNumber(bytes: Uint8Array, begin: number, end: number): number {
  let from = begin;
  let to = end;
  while (from < to && bytes[from] === SPACE) from += 1;
  while (to > from && bytes[to - 1] === SPACE) to -= 1;
  parsed.decimal = 0;
  parsed.mayBeGrouped = false;
  const first = from;
  const negative = bytes[from] === MINUS;
  if (negative) from += 1;
  let value = 0;
  let at = from;
  for (; at < to; at += 1) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  const wholeDigits = at - from;
  if (wholeDigits === 0 || (wholeDigits > 1 && bytes[from] === ZERO)) return Number.NaN;
  if (at === to) {
    if (wholeDigits > EXACT_DIGITS) return Number.NaN;
    return negative ? -value : value;
  }
  const mark = bytes[at] as number;
  if (mark !== POINT && mark !== COMMA) return withExponent(bytes, first, to, at);
  const fraction = at + 1;
  for (at = fraction; at < to; at += 1) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  const fractionDigits = at - fraction;
  if (fractionDigits === 0) return Number.NaN;
  parsed.decimal = mark;
  if (at < to) return withExponent(bytes, first, to, at);
  parsed.mayBeGrouped = fractionDigits === 3 && wholeDigits <= 3 && bytes[from] !== ZERO;
  if (wholeDigits + fractionDigits > EXACT_DIGITS) return numberOfText(bytes, first, to);
  const exact = value / (POWERS_OF_TEN[fractionDigits] as number);
  return negative ? -exact : exact;
}

/** Parses `1.5e-05`. Requires a sign or fraction: `12e3` may be a name. @param at end of digits and point */
function withExponent(bytes: Uint8Array, first: number, end: number, at: number): number {
  if (((bytes[at] as number) | SMALL) !== LETTER_E || at + 1 >= end) return Number.NaN;
  const sign = bytes[at + 1];
  const signed = sign === MINUS || sign === 43;
  if (!signed && parsed.decimal === 0) return Number.NaN;
  const digits = at + (signed ? 2 : 1);
  if (digits >= end || end - digits > 3) return Number.NaN;
  for (let i = digits; i < end; i += 1) {
    const digit = (bytes[i] as number) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
  }
  const value = numberOfText(bytes, first, end);
  return Number.isFinite(value) ? value : Number.NaN;
}

function numberOfText(bytes: Uint8Array, begin: number, end: number): number {
  return Number(decoder.decode(bytes.subarray(begin, end)).replace(',', '.'));
}

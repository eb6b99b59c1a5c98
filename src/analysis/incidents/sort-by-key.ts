/**
 * Radix sort of rows by 64-bit keys, sixteen bits at a time: some tens of milliseconds for a million rows,
 * where a comparison sort takes seconds. Stable.
 */

/** Rows with keys as two unsigned 32-bit integers. */
export interface KeyedRows {
  readonly rows: Uint32Array;
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

const DIGIT_BITS = 16;
const DIGITS = 2 ** DIGIT_BITS;

export function sortByKey(keyed: KeyedRows): KeyedRows {
  let sorted = keyed;
  for (const part of ['low', 'high'] as const) {
    for (const shift of [0, DIGIT_BITS]) sorted = sortByDigit(sorted, part, shift);
  }
  return sorted;
}

function sortByDigit(keyed: KeyedRows, part: 'high' | 'low', shift: number): KeyedRows {
  const { rows, high, low } = keyed;
  const digits = keyed[part];
  const starts = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < digits.length; i += 1) {
    const next = (((digits[i] as number) >>> shift) % DIGITS) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  // Skip the pass if all digits are equal, as for most passes over small integers.
  if (digits.length === 0 || starts[(((digits[0] as number) >>> shift) % DIGITS) + 1] === digits.length)
    return keyed;
  for (let digit = 1; digit <= DIGITS; digit += 1) {
    starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
  }
  const sorted = {
    rows: new Uint32Array(rows.length),
    high: new Uint32Array(rows.length),
    low: new Uint32Array(rows.length),
  };
  for (let i = 0; i < digits.length; i += 1) {
    const digit = ((digits[i] as number) >>> shift) % DIGITS;
    const place = starts[digit] as number;
    sorted.rows[place] = rows[i] as number;
    sorted.high[place] = high[i] as number;
    sorted.low[place] = low[i] as number;
    starts[digit] = place + 1;
  }
  return sorted;
}

/** Parses numbers with a decimal point or comma and thousands separators. */

/** The decimal mark, and whether the other mark, an apostrophe or a space separates thousands. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
  readonly grouped: boolean;
}

const SPACES = /[\s\u00a0\u2009\u202f'’]/gu;
const GROUPED_BY_SPACES = /^[-+]?[1-9]\d{0,2}(?:[\s\u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d*)?$/u;
/** The first group cannot start with zero, so that `0.500` is a half. */
const FIRST_GROUP = /^[-+]?[1-9]\d{0,2}$/;
const PLAIN = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * `1.234,5` by `{ decimal: ',', grouped: true }` is 1234.5. Groups must have three digits.
 * @returns NaN if not a number in this style, or not finite
 */
export function parseDecimal(text: string, style: NumberStyle): number {
  let plain = text.trim().replace(/^[−–]/u, '-');
  if (GROUPED_BY_SPACES.test(plain)) plain = plain.replace(SPACES, '');
  const other = style.decimal === '.' ? ',' : '.';
  const [whole = '', ...fractions] = plain.split(style.decimal);
  if (fractions.length > 1) return Number.NaN;
  if (fractions[0]?.includes(other)) return Number.NaN;
  const groups = whole.split(other);
  if (groups.length > 1) {
    const [first = '', ...rest] = groups;
    if (!style.grouped || !FIRST_GROUP.test(first) || rest.some((group) => !/^\d{3}$/.test(group))) {
      return Number.NaN;
    }
  }
  const digits = fractions.length === 0 ? groups.join('') : `${groups.join('')}.${fractions[0]}`;
  const value = PLAIN.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

/** Returns the styles that parse the text as a number. `1,234` has two, which differ a thousandfold. */
export function readingsOf(text: string): readonly { readonly style: NumberStyle; readonly value: number }[] {
  const readings: { style: NumberStyle; value: number }[] = [];
  for (const decimal of ['.', ','] as const) {
    const style: NumberStyle = { decimal, grouped: true };
    const value = parseDecimal(text, style);
    if (!Number.isNaN(value) && readings.every((one) => one.value !== value)) readings.push({ style, value });
  }
  return readings;
}

/**
 * Parses a coordinate. In degrees a single mark is always decimal, since degrees have no thousands. Metre
 * grids use groups, so marks in groups of three follow the column's style.
 */
export function parseCoordinate(text: string, decimal: '.' | ',', inDegrees = false): number {
  const strict = parseDecimal(text, { decimal, grouped: !inDegrees });
  if (!Number.isNaN(strict)) return strict;
  return parseDecimal(text, { decimal: decimal === '.' ? ',' : '.', grouped: false });
}

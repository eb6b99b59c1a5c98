/** Reads Parquet decimals exactly from their integer and scale; the library would round them. */
import type { SchemaElement } from 'hyparquet';

/** Stops the library from converting decimals. */
export function asWhole(element: SchemaElement): SchemaElement {
  if (element.converted_type !== 'DECIMAL') return element;
  const { converted_type: _, precision = 0, scale = 0, ...rest } = element;
  return { ...rest, logical_type: { type: 'DECIMAL', precision, scale } };
}

/** @param value an integer, or its big-endian bytes. @returns text if a number is not exact */
export function valueOfDecimal(value: unknown, scale: number): number | string | null {
  const whole = wholeOf(value);
  if (whole === null) return null;
  if (Number.isSafeInteger(Number(whole))) return Number(whole) / 10 ** scale;
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
  const sign = whole < 0n ? '-' : '';
  const point = digits.length - scale;
  return scale > 0 ? `${sign}${digits.slice(0, point)}.${digits.slice(point)}` : `${sign}${digits}`;
}

function wholeOf(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
  if (!(value instanceof Uint8Array)) return null;
  let whole = 0n;
  for (const byte of value) whole = whole * 256n + BigInt(byte);
  return BigInt.asIntN(value.length * 8, whole);
}

/** Converts Parquet values to table cells. The library must not create dates or objects. */
import type { ParquetParsers, SchemaElement } from 'hyparquet';
import type { CellValue } from '../build-column.ts';
import { valueOfFloat32, valueOfInt64 } from '../exact-numbers.ts';
import { shownBytes } from '../shown-bytes.ts';
import { valueOfDecimal } from './decimal-value.ts';

const decoder = new TextDecoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true });
const DAY_MILLISECONDS = 86_400_000;

/** Times as milliseconds, all else unchanged. */
export const parquetParsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (count) => Number(count),
  timestampFromMicroseconds: (count) => Number(count / 1000n),
  timestampFromNanoseconds: (count) => Number(count / 1_000_000n),
  dateFromDays: (days) => days * DAY_MILLISECONDS,
  stringFromBytes: (bytes) => decoder.decode(bytes),
  jsonFromBytes: (bytes) => decoder.decode(bytes),
  geometryFromBytes: (bytes) => bytes,
  geographyFromBytes: (bytes) => bytes,
};

/** @param value of a column that is neither a list nor nested */
export function cellOf(element: SchemaElement, value: unknown): CellValue {
  const { converted_type: converted, logical_type: logical, type } = element;
  if (value === null || value === undefined) return null;
  if (logical?.type === 'DECIMAL') return valueOfDecimal(value, logical.scale);
  if (typeof value === 'number') {
    if (converted === 'DATE') return { milliseconds: value, zone: 'local', dayOnly: true };
    if (isMoment(element)) return { milliseconds: value, zone: zoneOf(element), dayOnly: false };
    if (converted === 'TIME_MILLIS') return clockText(value);
    return type === 'FLOAT' ? valueOfFloat32(value) : value;
  }
  if (typeof value === 'bigint') {
    if (converted === 'TIME_MICROS') return clockText(Number(value / 1000n));
    if (logical?.type === 'TIME') return clockText(Number(value / 1_000_000n));
    return valueOfInt64(value);
  }
  if (value instanceof Uint8Array) return type === 'BYTE_ARRAY' ? textOrBytes(value) : shownBytes(value);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** Converts a list or nested value to JSON-compatible data. */
export function plainOf(value: unknown): unknown {
  if (typeof value === 'bigint') return valueOfInt64(value);
  if (value instanceof Uint8Array) return textOrBytes(value);
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainOf(part)]));
}

function isMoment({ type, converted_type: converted, logical_type: logical }: SchemaElement): boolean {
  return type === 'INT96' || logical?.type === 'TIMESTAMP' || /^TIMESTAMP/.test(converted ?? '');
}

/** Older timestamps are in UTC by convention; 96-bit ones have none. */
function zoneOf({ type, logical_type: logical }: SchemaElement): 'utc' | 'local' {
  if (logical?.type === 'TIMESTAMP') return logical.isAdjustedToUTC ? 'utc' : 'local';
  return type === 'INT96' ? 'local' : 'utc';
}

function clockText(milliseconds: number): string {
  const isTime = milliseconds >= 0 && milliseconds < DAY_MILLISECONDS;
  return isTime ? new Date(milliseconds).toISOString().slice(11, 19) : String(milliseconds);
}

/** Old programs wrote text without declaring it; text contains no NUL. */
function textOrBytes(bytes: Uint8Array): string {
  if (bytes.includes(0)) return shownBytes(bytes);
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return shownBytes(bytes);
  }
}

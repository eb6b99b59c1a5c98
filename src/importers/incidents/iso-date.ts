/** Parses ISO 8601 dates stored as text. */
import type { CellValue } from './build-column.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z)?)?$/;

/** Returns other texts unchanged. */
export function valueOfIsoDate(text: string): CellValue {
  const [, day, time, utc] = ISO.exec(text) ?? [];
  const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(milliseconds)) return text;
  return { milliseconds, zone: utc === undefined ? 'local' : 'utc', dayOnly: time === undefined };
}

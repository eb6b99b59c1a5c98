/** Dates of formats that keep them as texts of ISO 8601. */
import type { CellValue } from './build-column.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z)?)?$/;

/** Another text comes back as it is. */
export function valueOfIsoDate(text: string): CellValue {
  const [, day, time, utc] = ISO.exec(text) ?? [];
  const milliseconds = day === undefined ? Number.NaN : Date.parse(`${day}T${time ?? '00:00'}Z`);
  if (Number.isNaN(milliseconds)) return text;
  return { milliseconds, zone: utc === undefined ? 'local' : 'utc', dayOnly: time === undefined };
}

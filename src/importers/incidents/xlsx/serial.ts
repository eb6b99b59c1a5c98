/** Converts workbook dates: days, with the time of day as a fraction. ECMA-376 part 1, 18.17.4. */
import type { CellValue } from '../build-columns.ts';
import type { NumberStyle } from './date-styles.ts';

const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of each date system. */
const DAY_0_OF_1900 = Date.UTC(1899, 11, 31);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);
/** The non-existent 29 February 1900: all later days are counted one too high. */
const NO_DAY = 60;
/** The first day of the year 10000. */
const END = 2_958_466;

/** @returns the number itself if not a date */
export function valueOfSerial(serial: number, style: NumberStyle, from1904: boolean): CellValue {
  if (style === 'number' || !(serial >= 0 && serial < END)) return serial;
  if (style === 'span' || (style === 'clock' && serial < 1)) return clockText(serial);
  if (!from1904 && Math.floor(serial) === NO_DAY) return '1900-02-29';
  // Programs display this for cells that only look empty.
  if (!from1904 && serial < 1) return '1900-01-00';
  const dayZero = from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900;
  const days = !from1904 && serial > NO_DAY ? serial - 1 : serial;
  // Rounds to seconds: fractions of a day are not exact to a millisecond.
  const seconds = Math.round((days * DAY_MILLISECONDS) / 1000);
  const milliseconds = dayZero + seconds * 1000;
  return { milliseconds, zone: 'local', dayOnly: Number.isInteger(serial) };
}

/** `23:40`, or `23:40:05` with seconds. */
function clockText(serial: number): string {
  const seconds = Math.round(serial * 86_400);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (parts[2] === 0) parts.pop();
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

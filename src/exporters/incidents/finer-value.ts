/** Whether a cell of the file itself says what is to be told less exactly: a day in words of its own, a coordinate, a reference of a grid. */
import {
  DATE_PRECISIONS,
  degreesOf,
  type IncidentTable,
  NO_DATE,
  NO_POSITION,
} from '../../domain/incident.ts';
import type { Coarsening } from './coarsening.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
/** The day that spreadsheets call 0 (ECMA-376, 18.17.4.1), in days since 1970. */
const SERIAL_ZERO = -25_569;
/** Within so much of a coordinate a number is taken for it. */
const NEAR_DEGREES = 0.02;
/** Numbers that follow each other closely are parts of one date or angle. */
const RUN = /\d+/g;
const NUMBER = /\d+[.,]\d+/g;
const CLOCK = /\b(\d{1,2})[:.h](\d{2})\b/g;
const GRID_REFERENCE = /\b\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b/i;

/** @returns tells of a cell's text, and its row, whether it is to be left empty */
export function finerValueFinder(
  table: IncidentTable,
  { position, date }: Coarsening,
): (text: string, row: number) => boolean {
  const hidesPosition = position !== 'exact';
  const hidesDate = date !== 'exact';
  return (text, row) =>
    text !== '' &&
    /\d/.test(text) &&
    ((hidesPosition && tellsPosition(table, row, text)) ||
      (hidesDate && tellsDate(table, row, text, DATE_PRECISIONS.indexOf(date))));
}

function tellsPosition(table: IncidentTable, row: number, text: string): boolean {
  if (GRID_REFERENCE.test(text)) return true;
  if (table.lng[row] === NO_POSITION) return false;
  const sides = [degreesOf(table.lng[row] as number), degreesOf(table.lat[row] as number)].map(Math.abs);
  const isSide = (value: number) => sides.some((side) => Math.abs(side - value) < NEAR_DEGREES);
  if ((text.match(NUMBER) ?? []).some((number) => isSide(Number(number.replace(',', '.'))))) return true;
  const runs = (text.match(RUN) ?? []).map(Number);
  return runs.some(
    (minutes, at) => at > 0 && minutes < 60 && isSide((runs[at - 1] as number) + minutes / 60),
  );
}

/** @param kept index of the precision that may be told */
function tellsDate(table: IncidentTable, row: number, text: string, kept: number): boolean {
  const minute = table.minute[row] as number;
  const precision = table.datePrecision[row] as number;
  if (minute === NO_DATE || precision <= kept) return false;
  const at = new Date(minute * MS_PER_MINUTE);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const hasDay = precision >= DATE_PRECISIONS.indexOf('day');
  const texts = text.match(RUN) ?? [];
  const runs = texts.map(Number);
  const isYear = (run: number) => run === year || run === year % 100;
  const two = (part: number) => String(part).padStart(2, '0');
  const packed = [
    ...(kept < DATE_PRECISIONS.indexOf('month') ? [`${year}${two(month)}`] : []),
    ...(hasDay ? [`${year}${two(month)}${two(day)}`, `${two(day)}${two(month)}${year}`] : []),
    ...(hasDay ? [String(Math.floor(minute / MINUTES_PER_DAY) - SERIAL_ZERO)] : []),
    ...(kept === 0 ? [String(year)] : []),
  ];
  if (
    texts.some((run) => packed.some((finer) => run === finer || (finer.length >= 6 && run.startsWith(finer))))
  )
    return true;
  // A moment counted in seconds or milliseconds since 1970.
  if (runs.some((run) => [1, 1000].some((unit) => Math.abs(run / unit / 60 - minute) < MINUTES_PER_DAY)))
    return true;
  if (hasDay && runs.includes(day) && runs.some(isYear) && runs.length > 1) return true;
  if (kept < DATE_PRECISIONS.indexOf('month') && runs.includes(month) && runs.some(isYear) && runs.length > 1)
    return true;
  if (DATE_PRECISIONS[precision] !== 'minute') return false;
  return [...text.matchAll(CLOCK)].some(
    ([, hours, minutes]) => Number(hours) === at.getUTCHours() && Number(minutes) === at.getUTCMinutes(),
  );
}

/**
 * Splits a date's text before the order of its parts is known: `14. 3. 2024.`, `2024-03-14T23:40+01:00`, `14
 * mart 2024, 23:40`.
 */
import { isWeekday, monthOf } from '../../../lib/month-names.ts';
import { foldText } from '../../../lib/text-fold.ts';
import { parseTimeOfDay, type TimeOfDay } from './time-of-day.ts';

export type DateParts = { readonly time: TimeOfDay | null } & (
  | {
      /** Unambiguous: a four-digit year first, or a named month. */
      readonly kind: 'sure';
      readonly year: number;
      readonly yearDigits: number;
      readonly month: number | null;
      readonly day: number | null;
    }
  | {
      /** Three numbers with the year first or last. */
      readonly kind: 'numbers';
      readonly numbers: readonly [first: string, second: string, third: string];
      /** The separator. The month never comes first with points. */
      readonly mark: string;
    }
);

const TIME_BEHIND = /(?:[T,]\s*|\s+)(\d{1,2}\s*[:h]\s*\d{2}.*)$/i;
/** A point separates hours and minutes only after a four-digit year: `14.03.2024 23.40`. */
const POINTED_TIME_BEHIND = /(\d{4}\.?),?\s+(\d{1,2}\.\d{2}(?:\.\d{2})?)\s*h?$/i;

const ISO = /^(\d{4})(?:([-./])\s*(\d{1,2})(?:\2\s*(\d{1,2}))?)?\.?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** `20240305T223000Z`, the basic format of ISO 8601. */
const COMPACT_TIME = /^(\d{8}T\d{2})(\d{2})(\d{2})?/;
const NUMBERS = /^(\d{1,2})\s*([-./ ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\.?$/;
const MONTH_YEAR = /^(\d{1,2})\s*[-./]\s*(\d{4})\.?$/;
/** “of the year” after a date, “at” before its time. */
const SAID_BEHIND = /\s*(?:g|god|godine|r|г|год|године)?\.?,?(?:\s*(?:u|at|në|у|в|във))?$/iu;
/** Signs of degrees, and of minutes or seconds behind a number. */
const ANGLE = /[°º˚]|\d\s*['’′"”″]/u;
/** Ignorable words around a year: “year”, “of the year”, “viti”. */
const YEAR_WORDS = new Set([
  'g',
  'god',
  'godina',
  'godine',
  'godini',
  'r',
  'viti',
  'year',
  'of',
  'de',
  'den',
  'dana',
  'at',
  'u',
  'ne',
]);

/** @returns `null` if not a date */
export function takeApart(text: string): DateParts | null {
  const plain = text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
  if (plain === '' || plain.length > 60 || ANGLE.test(plain)) return null;
  const { date, time } = withoutTime(
    plain.replace(COMPACT_TIME, (_, hour, minute, second = '00') => `${hour}:${minute}:${second}`),
  );
  if (time === undefined) return null;
  const numeric = numericParts(date.replace(SAID_BEHIND, ''));
  if (numeric !== null) return { ...numeric, time };
  const named = namedParts(date);
  return named === null ? null : { ...named, time };
}

/** `time` is `undefined` if invalid. */
function withoutTime(text: string): { date: string; time: TimeOfDay | null | undefined } {
  const pointed = POINTED_TIME_BEHIND.exec(text);
  if (pointed !== null) {
    const time = parseTimeOfDay((pointed[2] ?? '').replaceAll('.', ':'));
    return { date: text.slice(0, pointed.index) + (pointed[1] ?? ''), time: time ?? undefined };
  }
  const behind = TIME_BEHIND.exec(text);
  if (behind === null) return { date: text, time: null };
  return { date: text.slice(0, behind.index), time: parseTimeOfDay(behind[1] ?? '') ?? undefined };
}

type Untimed<Parts> = Parts extends unknown ? Omit<Parts, 'time'> : never;

function numericParts(date: string): Untimed<DateParts> | null {
  const iso = ISO.exec(date) ?? undefined;
  if (iso !== undefined) return sure(iso[1], iso[3], iso[4]);
  const compact = COMPACT.exec(date);
  if (compact !== null) return sure(compact[1], compact[2], compact[3]);
  const monthYear = MONTH_YEAR.exec(date);
  if (monthYear !== null) return sure(monthYear[2], monthYear[1], undefined);
  const numbers = NUMBERS.exec(date);
  if (numbers === null) return null;
  const [, first = '', mark = '', second = '', third = ''] = numbers;
  return { kind: 'numbers', numbers: [first, second, third], mark };
}

function sure(year?: string, month?: string, day?: string): Untimed<DateParts> {
  return {
    kind: 'sure',
    year: Number(year),
    yearDigits: year?.length ?? 0,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** A Roman numeral behind a day and a year is another letter: 15 20 V is a longitude. */
const LETTER_BEHIND = /\d\D+\d+\s+[ivx]+\.?$/i;

/** Day, month's name and year in any order; the year is required. */
function namedParts(date: string): Untimed<DateParts> | null {
  if (!/\p{L}/u.test(date) || LETTER_BEHIND.test(date)) return null;
  let month: number | null = null;
  const numbers: string[] = [];
  for (const word of foldText(date).split(' ')) {
    const number = /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1];
    const named = number === undefined ? monthOf(word) : null;
    if (number !== undefined) numbers.push(number);
    else if (named !== null && month === null) month = named;
    else if (!YEAR_WORDS.has(word) && !isWeekday(word)) return null;
  }
  if (month === null) return null;
  const [first = '', second] = numbers;
  if (second === undefined)
    return numbers.length === 1 && first.length === 4 ? sure(first, String(month)) : null;
  if (numbers.length > 2) return null;
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return year.length === 2 || year.length === 4 ? sure(year, String(month), day) : null;
}

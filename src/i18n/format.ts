/**
 * Formats numbers, lengths, dates and lists in an interface language with Intl. Dates are ISO 8601 with the
 * known precision (`2021`, `2021-12`, `2021-12-14`), which is never exceeded.
 */
import { type DateFormat, makeDateFormat, makeListFormat, numberTagOf } from '../lib/intl.ts';
import type { InterfaceLanguage } from './languages.ts';
import { intlTagOf } from './locales.ts';

export interface Formats {
  /** Grouped by the rules of the language; at most `digits` decimals (default 0). */
  readonly number: (value: number, digits?: number) => string;
  /** Kilometres: whole from 10 km on, one decimal below. */
  readonly km: (lengthKm: number) => string;
  /** Whole metres. */
  readonly metres: (metres: number) => string;
  /** Square kilometres, with at most `digits` decimals (default 0). */
  readonly areaKm2: (areaKm2: number, digits?: number) => string;
  /** Whole square metres. */
  readonly areaM2: (areaM2: number) => string;
  /** A date with its precision; text that is not an ISO date is returned unchanged. */
  readonly date: (iso: string) => string;
  /** Names of months (1 to 12): a run as its first and last, others as a list. */
  readonly months: (months: readonly number[]) => string;
  /**
   * A date inside a sentence, after a word such as "since" that requires the genitive: "od decembra 2010."
   */
  readonly dateInText: (iso: string) => string;
  /** `null` is open: an en dash with one side. Equal ends are one date. */
  readonly dateRange: (start: string | null, end: string | null) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** Separator of list items without "and", including space. */
  readonly comma: string;
  /** Separator of items that contain commas. */
  readonly semicolon: string;
  /** Sorts names by the rules of the language. */
  readonly compare: (a: string, b: string) => number;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Comma and semicolon of languages without the Latin ones. */
const SEPARATORS: Readonly<Record<string, readonly [comma: string, semicolon: string]>> = {
  ar: ['، ', '؛ '],
  zh: ['、', '；'],
};

const SERBIAN_MONTHS =
  'januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra';

/**
 * Months in the genitive, by Intl tag, where the locale data has only the nominative. Croatian and Russian
 * have the genitive beside a day; Albanian has no genitive here, but a definite form, and beside a day none.
 */
const MONTHS_IN_TEXT: Readonly<Record<string, string>> = {
  sq: 'janari shkurti marsi prilli maji qershori korriku gushti shtatori tetori nëntori dhjetori',
  bs: 'januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra',
  'sr-Cyrl': 'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
  'sr-Latn': SERBIAN_MONTHS,
  'sr-Latn-ME': SERBIAN_MONTHS,
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
};

const cache = new Map<InterfaceLanguage, Formats>();

/** Returns the cached formats of a language. */
export function formatsOf(language: InterfaceLanguage): Formats {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const made = makeFormats(intlTagOf(language));
  cache.set(language, made);
  return made;
}

function makeFormats(tag: string): Formats {
  const numberTag = numberTagOf(tag);
  // One for each number of decimals, because creating one is far slower than using it.
  const numberFormats = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0) => {
    const known = numberFormats.get(digits);
    const format = known ?? new Intl.NumberFormat(numberTag, { maximumFractionDigits: digits });
    if (known === undefined) numberFormats.set(digits, format);
    return format.format(value);
  };
  const length = (value: number, unit: 'kilometer' | 'mile') =>
    new Intl.NumberFormat(numberTag, {
      style: 'unit',
      unit,
      maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
  // ECMA-402 has no unit of area, so square that of length. In Chinese the square precedes the unit.
  const squared = (value: number, unit: 'kilometer' | 'meter', digits?: number) => {
    const name = new Intl.NumberFormat(numberTag, { style: 'unit', unit, unitDisplay: 'narrow' })
      .formatToParts(100)
      .find(({ type }) => type === 'unit')?.value;
    return tag.startsWith('zh')
      ? `${number(value, digits)}平方${name}`
      : `${number(value, digits)}\u00a0${name}²`;
  };
  const dateFormats = {
    month: makeDateFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    day: makeDateFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  };
  const monthInText = monthsInText(tag, dateFormats.day);
  const date = (iso: string): string => {
    const parts = ISO_DATE.exec(iso);
    if (parts === null) return iso;
    const [, year = '', month, day] = parts;
    // In some languages Intl would add a full stop or a word to a bare year.
    if (month === undefined) return year;
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
    return (day === undefined ? dateFormats.month : dateFormats.day).format(time);
  };
  const list = makeListFormat(tag);
  const monthName = makeDateFormat(tag, { month: 'long', timeZone: 'UTC' });
  const months = (all: readonly number[]) => {
    const sorted = all.toSorted((a, b) => a - b);
    const names = sorted.map((month) => monthName.format(Date.UTC(2000, month - 1, 1)));
    const isRun = sorted.length > 2 && sorted.every((month, at) => month === (sorted[0] ?? 0) + at);
    return isRun ? `${names[0]} – ${names.at(-1)}` : list(names);
  };
  const dateInText = (iso: string): string => {
    const parts = ISO_DATE.exec(iso);
    if (parts === null) return iso;
    const [, year, month, day] = parts;
    const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    // In a sentence a bare year has the suffix of the language: "2010." or "2010 г."
    if (month === undefined) return yearInText(dateFormats.month, time);
    return (day === undefined ? dateFormats.month : dateFormats.day)
      .formatToParts(time)
      .map(({ type, value }) => (type === 'month' ? monthInText(value, time, day !== undefined) : value))
      .join('');
  };
  const [comma, semicolon] = SEPARATORS[tag.split('-')[0] ?? ''] ?? [', ', '; '];
  const collator = new Intl.Collator(tag, { numeric: true });
  return {
    number,
    km: (lengthKm) => length(lengthKm, 'kilometer'),
    metres: (metres) =>
      new Intl.NumberFormat(numberTag, { style: 'unit', unit: 'meter', maximumFractionDigits: 0 }).format(
        metres,
      ),
    areaKm2: (areaKm2, digits) => squared(areaKm2, 'kilometer', digits),
    areaM2: (areaM2) => squared(areaM2, 'meter'),
    date,
    months,
    dateInText,
    dateRange: (start, end) => {
      if (start !== null && start === end) return date(start);
      return `${start === null ? '' : date(start)}–${end === null ? '' : date(end)}`;
    },
    list,
    comma,
    semicolon,
    compare: (a, b) => collator.compare(a, b),
  };
}

/** Every language has the suffix beside a month; Russian lacks it for a year alone. */
function yearInText(withMonth: DateFormat, time: number): string {
  const parts = withMonth.formatToParts(time);
  const year = parts.findIndex(({ type }) => type === 'year');
  const after = parts[year + 1];
  return `${parts[year]?.value ?? ''}${after?.type === 'literal' ? after.value : ''}`;
}

/**
 * Returns the form of a month inside a sentence.
 * @returns a function of the month as formatted
 */
function monthsInText(
  tag: string,
  withDay: DateFormat,
): (month: string, time: number, hasDay: boolean) => string {
  const months = MONTHS_IN_TEXT[tag]?.split(' ');
  return (month, time, hasDay) => {
    if (tag === 'sq' && hasDay) return month;
    const known = months?.[new Date(time).getUTCMonth()];
    return known ?? withDay.formatToParts(time).find(({ type }) => type === 'month')?.value ?? month;
  };
}

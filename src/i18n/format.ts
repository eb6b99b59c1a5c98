/**
 * Numbers, lengths, dates and lists in an interface language, through Intl. Dates of the data are ISO 8601 shortened to what is known
 * (`2021`, `2021-12`, `2021-12-14`) and are shown with that precision, never more.
 */
import type { InterfaceLanguage } from './languages.ts';
import { intlTagOf } from './locales.ts';

export interface Formats {
  /** Grouped as the language does; at most `digits` decimals (default 0). */
  readonly number: (value: number, digits?: number) => string;
  /** Kilometres: whole from 10 km on, one decimal below. */
  readonly km: (lengthKm: number) => string;
  /** Whole metres. */
  readonly metres: (metres: number) => string;
  /** Square kilometres, with at most `digits` decimals (default 0). */
  readonly areaKm2: (areaKm2: number, digits?: number) => string;
  /** Whole square metres. */
  readonly areaM2: (areaM2: number) => string;
  /** A date with the precision it has; text that is no ISO date comes back as it is. */
  readonly date: (iso: string) => string;
  /** `null` is open: an en dash with one side. Equal ends are one date. */
  readonly dateRange: (start: string | null, end: string | null) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** For sorting names as the language does. */
  readonly compare: (a: string, b: string) => number;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const cache = new Map<InterfaceLanguage, Formats>();

/** The formats of a language; the same object each time. */
export function formatsOf(language: InterfaceLanguage): Formats {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const made = makeFormats(intlTagOf(language));
  cache.set(language, made);
  return made;
}

function makeFormats(tag: string): Formats {
  // One for each number of decimals: to make one costs far more than to use it.
  const numberFormats = new Map<number, Intl.NumberFormat>();
  const number = (value: number, digits = 0) => {
    const known = numberFormats.get(digits);
    const format = known ?? new Intl.NumberFormat(tag, { maximumFractionDigits: digits });
    if (known === undefined) numberFormats.set(digits, format);
    return format.format(value);
  };
  const length = (value: number, unit: 'kilometer' | 'mile') =>
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit,
      maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
  // ECMA-402 knows no unit of area: that of a length, squared. Chinese says it before the unit.
  const squared = (value: number, unit: 'kilometer' | 'meter', digits?: number) => {
    const name = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'narrow' })
      .formatToParts(100)
      .find(({ type }) => type === 'unit')?.value;
    return tag.startsWith('zh')
      ? `${number(value, digits)}平方${name}`
      : `${number(value, digits)}\u00a0${name}²`;
  };
  const dateFormats = {
    year: new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  };
  const date = (iso: string): string => {
    const parts = ISO_DATE.exec(iso);
    if (parts === null) return iso;
    const [, year = '', month, day] = parts;
    // A bare year needs no format, and in some languages Intl would put a full stop or a word after it.
    if (month === undefined) return year;
    const time = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
    return (day === undefined ? dateFormats.month : dateFormats.day).format(time);
  };
  const listFormat = new Intl.ListFormat(tag, { style: 'long', type: 'conjunction' });
  const collator = new Intl.Collator(tag, { numeric: true });
  return {
    number,
    km: (lengthKm) => length(lengthKm, 'kilometer'),
    metres: (metres) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit: 'meter', maximumFractionDigits: 0 }).format(metres),
    areaKm2: (areaKm2, digits) => squared(areaKm2, 'kilometer', digits),
    areaM2: (areaM2) => squared(areaM2, 'meter'),
    date,
    dateRange: (start, end) => {
      if (start !== null && start === end) return date(start);
      return `${start === null ? '' : date(start)}–${end === null ? '' : date(end)}`;
    },
    list: (items) => listFormat.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}

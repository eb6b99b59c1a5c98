/**
 * Finds dates in texts that are more precise than a coarsened export allows. A text matches in the form of
 * any date or time of day, because a date beside a record is rarely far from its date, or with numbers of the
 * record's date.
 */
import { DATE_PRECISIONS, type IncidentTable, NO_DATE } from '../../domain/incident.ts';
import { isMonthName } from '../../lib/month-names.ts';
import { foldText } from '../../lib/text-fold.ts';
import type { Coarsening } from './coarsening.ts';
import type { NumberPart } from './number-parts.ts';

type HiddenDate = Exclude<Coarsening['date'], 'exact'>;

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;
const DAYS_PER_WEEK = 7;
/** Day 0 of spreadsheets (ECMA-376, 18.17.4.1), in days since 1970. */
const SERIAL_ZERO = -25_569;
/**
 * A serial or timestamp within this many days of the record's date counts as a date, such as that of a report
 * or register.
 */
const NEAR_DAYS = 31;
const [YEAR_TOLD, MONTH_TOLD, DAY_TOLD, MINUTE_TOLD] = [1, 2, 3, 4];

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
const ROMAN = '(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})';
/** Not inside a longer number, nor in a dotted number. */
const BEFORE = '(?<![\\d.,])';
const BEHIND = '(?![.,]?\\d)';

const anyOf = (shapes: readonly string[]) => new RegExp(shapes.join('|'), 'i');

const DAY_SHAPES = anyOf([
  `${BEFORE}${YEAR}\\s?[-./年\\s]\\s?${MONTH}\\s?[-./月\\s]\\s?${DAY}(?!\\d)`,
  ...['\\s?\\.\\s?', '\\s?-\\s?', '\\s?/\\s?', '\\s'].flatMap((mark) => [
    `${BEFORE}(?:${DAY}${mark}${MONTH}|${MONTH}${mark}${DAY})${mark}${YEAR}${BEHIND}`,
    ...(mark === '\\s'
      ? []
      : [`${BEFORE}(?:${DAY}${mark}${MONTH}|${MONTH}${mark}${DAY})${mark}\\d\\d${BEHIND}`]),
  ]),
  `${BEFORE}${DAY}\\.\\s?${MONTH}\\.(?!\\d)`,
  // Two single digits are more likely a fraction.
  `(?<![\\d./,-])(?!\\d/\\d(?!\\d))(?:${DAY}/${MONTH}|${MONTH}/${DAY})(?![\\d/])`,
  `${BEFORE}${DAY}[.\\s/-]{1,2}${ROMAN}[.\\s/-]{1,2}${YEAR}(?!\\d)`,
  `${MONTH}\\s?月\\s?${DAY}`,
  // Weeks and days of a year (ISO 8601).
  `(?<!\\d)${YEAR}[- ]?W\\s?\\d{1,2}(?!\\d)`,
  '\\b(?:week|wk|kw)\\.? ?\\d{1,2}(?!\\d)',
  `(?<!\\d)${YEAR}-(?:[0-2]\\d[1-9]|[0-2][1-9]0|3[0-5]\\d|36[0-6])(?![\\d-])`,
  `(?<!\\d)${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:\\d{4}(?:\\d\\d)?)?(?!\\d)`,
  `(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${YEAR}(?!\\d)`,
  // Times of day.
  '(?<![\\d:.])(?:[01]?\\d|2[0-3])[:h][0-5]\\d(?::[0-5]\\d(?:[.,]\\d+)?)?(?![\\d:])',
  '(?<![\\d:.])(?:1[0-2]|0?[1-9])\\s?[ap]\\.?m\\b',
  '(?<![\\d:.])(?:[01]\\d|2[0-3])[0-5]\\d\\s?(?:h|hrs|hours)\\b',
]);

const MONTH_SHAPES = anyOf([
  `(?<![\\d./,-])${MONTH}\\s?[-./]\\s?${YEAR}(?!\\d)`,
  `(?<![\\d./,-])${YEAR}\\s?[-./年]\\s?${MONTH}(?!\\d)`,
  `\\b${ROMAN}[.\\s/-]{1,2}${YEAR}(?!\\d)`,
  `(?<!\\d)${MONTH}\\s?月`,
]);

/** A number next to a word: `15th of March`, `15. marta`, `March 15`, `15 de marzo`. */
const BESIDE = [
  /(?<!\d)(?<number>\d{1,4})(?:st|nd|rd|th|[-.]?(?:го|ого|ти|ви|ри|ми))?[.,'’\s-]{0,3}(?:(?:of|de|di|the)\s)?(?<word>\p{L}{2,12})(?!\p{L})/giu,
  /(?<!\p{L})(?<word>\p{L}{2,12})[.,'’\s-]{0,3}(?:(?:of|de|the)\s)?(?<number>\d{1,4})(?!\d)/giu,
];

/** @returns a test whether a text in plain digits, on a row, reveals more of the date than allowed */
export function dateFormatter(
  { minute: minutes, datePrecision }: IncidentTable,
  date: HiddenDate,
): (text: string, row: number) => boolean {
  const kept = DATE_PRECISIONS.indexOf(date);
  const isMonth = monthFinder();
  return (text, row) => {
    if (DAY_SHAPES.test(text) || namesDay(text, kept, isMonth)) return true;
    if (kept < MONTH_TOLD && MONTH_SHAPES.test(text)) return true;
    const minute = minutes[row] as number;
    const precision = datePrecision[row] as number;
    return minute !== NO_DATE && precision > kept && tellsOwn(text, minute, precision, kept);
  };
}

/** Whether a day, or a year if the export hides months, is next to the name of a month. */
function namesDay(text: string, kept: number, isMonth: (word: string) => boolean): boolean {
  if (!/\p{L}/u.test(text)) return false;
  return BESIDE.some((beside) =>
    [...text.matchAll(beside)].some(({ groups }) => {
      const { number = '', word = '' } = groups ?? {};
      const isDay = number.length <= 2 && Number(number) >= 1 && Number(number) <= 31;
      return (isDay || (kept < MONTH_TOLD && number.length === 4)) && isMonth(word);
    }),
  );
}

/** Cache limit of words per column. */
const MAX_KNOWN = 10_000;

function monthFinder(): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const asked = known.get(word);
    if (asked !== undefined) return asked;
    const is = isMonthName(foldText(word));
    if (known.size < MAX_KNOWN) known.set(word, is);
    return is;
  };
}

/** Whether numbers of a text match the date of its record. */
function tellsOwn(text: string, minute: number, precision: number, kept: number): boolean {
  const at = new Date(minute * MS_PER_MINUTE);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const hasDay = precision >= DAY_TOLD;
  const texts: readonly string[] = text.match(/\d+/g) ?? [];
  const runs = texts.map(Number);
  const two = (part: number) => String(part).padStart(2, '0');
  if (kept < YEAR_TOLD && texts.some((run) => run.length === 4 && Math.abs(Number(run) - year) <= 1))
    return true;
  const isYear = (run: number) => run === year || run === year % 100;
  const namesOwn = (part: number) => runs.length > 1 && runs.includes(part) && runs.some(isYear);
  if (kept < MONTH_TOLD && (texts.some((run) => run.startsWith(`${year}${two(month)}`)) || namesOwn(month)))
    return true;
  if (!hasDay) return false;
  const [d, m, y] = [two(day), two(month), two(year % 100)];
  const ordinal = String(dayOfYear(at)).padStart(3, '0');
  const packed = [
    `${year}${m}${d}`,
    `${d}${m}${year}`,
    `${d}${m}${y}`,
    `${y}${m}${d}`,
    `${m}${d}${y}`,
    `${year}${ordinal}`,
  ];
  if (texts.some((run) => packed.some((one) => run === one || (one.length > 6 && run.startsWith(one)))))
    return true;
  if (
    namesOwn(day) ||
    (namesOwn(Number(ordinal)) && texts.includes(ordinal)) ||
    namesDayAndMonth(text, day, month)
  )
    return true;
  const serial = Math.floor(minute / MINUTES_PER_DAY) - SERIAL_ZERO;
  if (texts.some((run) => run.length === 5 && Math.abs(Number(run) - serial) <= NEAR_DAYS)) return true;
  // A timestamp in seconds or milliseconds since 1970.
  const near = NEAR_DAYS * MINUTES_PER_DAY;
  if (runs.some((run) => [1, 1000].some((unit) => Math.abs(run / unit / 60 - minute) < near))) return true;
  return precision >= MINUTE_TOLD && namesClock(text, at.getUTCHours(), at.getUTCMinutes());
}

/**
 * Matches `15.03`, `3/15`, `15-3` and, since numbers lose trailing zeros, `15.1` for the fifteenth of
 * October.
 */
function namesDayAndMonth(text: string, day: number, month: number): boolean {
  return [...text.matchAll(/(?<![\d.,])(\d{1,2})([-.,/ ])(\d{1,2})(?![.,]?\d)/g)].some(
    ([, first = '', mark, second = '']) =>
      (Number(first) === day &&
        (Number(second) === month || (mark !== '-' && Number(second.padEnd(2, '0')) === month))) ||
      (Number(first) === month && Number(second) === day),
  );
}

function namesClock(text: string, hours: number, minutes: number): boolean {
  return [...text.matchAll(/(?<!\d)(\d{1,2}(?=[.\s])|\d{2})[.\s]?(\d{2})(?!\d)/g)].some(
    ([, first, second]) => Number(first) === hours && Number(second) === minutes,
  );
}

function dayOfYear(at: Date): number {
  return (
    Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0)) / (MINUTES_PER_DAY * MS_PER_MINUTE)) + 1
  );
}

/** Returns the parts of a date that a column may hold as plain numbers. */
export function dateParts({ minute, datePrecision }: IncidentTable, date: HiddenDate): readonly NumberPart[] {
  const kept = DATE_PRECISIONS.indexOf(date);
  // A separate part for each numbering, because a column uses only one.
  const parts = (
    told: number,
    isCommon: boolean,
    of: (at: Date) => readonly number[],
  ): readonly NumberPart[] =>
    of(new Date(0)).map((_, way) => ({
      isCommon,
      isOf: (row) => minute[row] !== NO_DATE && (datePrecision[row] ?? 0) >= told,
      isSaid: ({ value }, row) => of(new Date((minute[row] ?? 0) * MS_PER_MINUTE))[way] === value,
    }));
  return [
    ...(kept < MONTH_TOLD ? parts(MONTH_TOLD, false, (at) => [at.getUTCMonth() + 1]) : []),
    ...(kept < MONTH_TOLD ? parts(MONTH_TOLD, true, (at) => [Math.floor(at.getUTCMonth() / 3) + 1]) : []),
    ...parts(DAY_TOLD, false, (at) => [at.getUTCDate(), dayOfYear(at), ...weeksOf(at)]),
    ...parts(DAY_TOLD, true, weekdaysOf),
    ...parts(MINUTE_TOLD, false, (at) => [at.getUTCHours()]),
  ];
}

/** Returns the weekday from Monday as 1, from Sunday as 1, and from Sunday as 0. */
function weekdaysOf(at: Date): readonly number[] {
  const fromSunday = at.getUTCDay();
  return [((fromSunday + 6) % DAYS_PER_WEEK) + 1, fromSunday + 1, fromSunday];
}

/**
 * Returns the ISO 8601 week, and the spreadsheet week, which begins on Sunday and counts from the first of
 * January.
 */
function weeksOf(at: Date): readonly number[] {
  const ordinal = dayOfYear(at);
  const january = new Date(Date.UTC(at.getUTCFullYear(), 0)).getUTCDay();
  const monday = (at.getUTCDay() + 6) % DAYS_PER_WEEK;
  const thursday = new Date(at.getTime() + (3 - monday) * MINUTES_PER_DAY * MS_PER_MINUTE);
  return [
    Math.floor((dayOfYear(thursday) - 1) / DAYS_PER_WEEK) + 1,
    Math.floor((ordinal - 1 + january) / DAYS_PER_WEEK) + 1,
  ];
}

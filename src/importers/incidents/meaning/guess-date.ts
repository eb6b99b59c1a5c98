/** Guesses the date column and the order of its parts. */
import type { Column } from '../../../domain/column.ts';
import type { Knowledge } from '../knowledge.ts';
import type { DateMapping, DateOrder, Question } from '../mapping.ts';
import type { RawTable } from '../raw-table.ts';
import { areHours, timeReader } from './date-column.ts';
import { takeApart } from './date-parts.ts';
import { isCalled } from './header-words.ts';
import { makeDateReader } from './read-date.ts';
import { MOST_CELLS, NAMED_CELLS, sampleRecords, sampleTexts, shareOf, textsOf } from './sample.ts';
import { parseTimeOfDay } from './time-of-day.ts';

/** Serials of 1954 to 2064, to exclude other numbers. */
const SERIALS = [20_000, 60_000] as const;
const EXAMPLES = 3;

export function guessDate(
  table: RawTable,
  taken: readonly number[],
  knowledge: Knowledge,
): {
  readonly date: DateMapping | null;
  readonly questions: readonly Question[];
  /** Other columns that have dates. */
  readonly others: readonly number[];
} {
  const records = sampleRecords(table.recordCount);
  const free = table.columns.map((column, at) => ({ column, at })).filter(({ at }) => !taken.includes(at));
  const dates = free
    .map((one) => ({ ...one, texts: sampleTexts(one.column, records) }))
    .filter(({ column, texts }) => isDates(column, texts));
  // Names of a seizure or an incident first, then full dates before months of years, then other names.
  const [likely] = dates
    .filter(({ column, texts }) => !isCalled(column.name, 'life') && mayBeTheDate(column, texts))
    .map((one) => ({
      ...one,
      points:
        (isCalled(one.column.name, 'seizure') ? 4 : 0) +
        (hasDays(one.column, one.texts) ? 2 : 0) +
        (isCalled(one.column.name, 'date') ? 1 : 0),
    }))
    .sort((one, other) => other.points - one.points);
  // A column called a date that has none is not left out: its cells are listed as unreadable.
  const found =
    likely ??
    free.find(
      ({ column }) =>
        isCalled(column.name, 'date') &&
        !isCalled(column.name, 'life') &&
        shareOf(sampleTexts(column, records), (text) => /\d/.test(text)) >= MOST_CELLS,
    );
  const others = dates.filter((one) => one.at !== found?.at).map(({ at }) => at);
  if (found === undefined) return { date: null, questions: [], others };
  const time = free.find(
    ({ column, at }) => at !== found.at && isCalled(column.name, 'time') && hasTimes(column, records),
  );
  const pivotYear = new Date(knowledge.nowMinute * 60_000).getUTCFullYear();
  const blank = { column: found.at, timeColumn: time?.at ?? null, pivotYear, zone: knowledge.zone };
  const { order, question } = orderOf(found.column, table.recordCount, blank);
  return { date: { ...blank, order }, questions: question === null ? [] : [question], others };
}

function isSerial(text: string): boolean {
  const value = Number(text.replace(',', '.'));
  return value >= SERIALS[0] && value <= SERIALS[1];
}

function isDates(column: Column, texts: readonly string[]): boolean {
  if (column.kind === 'time') return true;
  const isNamed = isCalled(column.name, 'date') || isCalled(column.name, 'year');
  if (column.kind === 'number') {
    return isNamed && shareOf(texts, (text) => isSerial(text) || takeApart(text) !== null) >= NAMED_CELLS;
  }
  const least = isNamed ? NAMED_CELLS : MOST_CELLS;
  // A year or eight-digit number alone may be anything.
  return shareOf(texts, (text) => takeApart(text) !== null && (isNamed || /\D/.test(text))) >= least;
}

/** For a column called a time: cells that are none are listed as unreadable. */
function hasTimes(column: Column, records: readonly number[]): boolean {
  if (column.kind !== 'number')
    return shareOf(sampleTexts(column, records), (text) => parseTimeOfDay(text) !== null) >= NAMED_CELLS;
  // Other numbers may be lengths of time.
  if (!areHours(column)) return false;
  const times = records.map(timeReader(column)).filter((time) => time !== null);
  return shareOf(times, (time) => time !== 'unreadable') >= MOST_CELLS;
}

/** Whether most cells have a day. */
function hasDays(column: Column, texts: readonly string[]): boolean {
  if (column.kind === 'time') return true;
  const readable = texts.filter((text) => takeApart(text) !== null);
  // Numbers of days are no dates as text.
  return readable.length === 0 || shareOf(readable, (text) => !isWithoutDay(text)) > 0.5;
}

function isWithoutDay(text: string): boolean {
  const parts = takeApart(text);
  return parts?.kind === 'sure' && parts.day === null;
}

/** Cases are numbered by year, such as 3/2024: only a name makes them months. */
function mayBeTheDate(column: Column, texts: readonly string[]): boolean {
  return isCalled(column.name, 'date') || isCalled(column.name, 'year') || hasDays(column, texts);
}

/** Examines all cells: one day above twelve reveals the month's position, unless another contradicts it. */
function orderOf(
  column: Column,
  recordCount: number,
  blank: Omit<DateMapping, 'order'>,
): { readonly order: DateOrder | null; readonly question: Question | null } {
  if (column.kind === 'time') return { order: 'typed', question: null };
  const readers = (['dmy', 'mdy', 'ymd'] as const).map((order) => ({
    order,
    read: makeDateReader({ ...blank, order }),
    good: 0,
  }));
  /** For each cell that not every order reads, the orders that do. */
  const readings = new Set<string>();
  let pointed = 0;
  let open = 0;
  let serials = 0;
  const examples: string[] = [];
  for (const text of textsOf(column, recordCount)) {
    const parts = takeApart(text);
    if (parts === null) serials += isSerial(text.trim()) ? 1 : 0;
    if (parts?.kind !== 'numbers') continue;
    // Points settle the order of their own cell only.
    if (parts.mark === '.') {
      pointed += 1;
      continue;
    }
    open += 1;
    if (examples.length < EXAMPLES) examples.push(text);
    // Two-digit-year-first dates always use hyphens.
    const good = readers.filter(
      ({ order, read }) => (order !== 'ymd' || parts.mark === '-') && typeof read.ofText(text) !== 'string',
    );
    for (const reader of good) reader.good += 1;
    readings.add(good.map(({ order }) => order).join(' '));
  }
  if (open === 0) return { order: pointed > 0 ? 'dmy' : serials > 0 ? 'serial' : 'ymd', question: null };
  const most = Math.max(...readers.map(({ good }) => good));
  const best = readers.find(({ good }) => good === most)?.order ?? 'dmy';
  const readsWhatBestCannot = (order: DateOrder) =>
    [...readings].some((orders) => orders.includes(order) && !orders.includes(best));
  const rivals = readers
    .filter(({ order, good }) => order !== best && (good === most || readsWhatBestCannot(order)))
    .map(({ order }) => order);
  if (rivals.length === 0) return { order: best, question: null };
  return { order: null, question: { ask: 'date-order', examples, likely: [best, ...rivals] } };
}

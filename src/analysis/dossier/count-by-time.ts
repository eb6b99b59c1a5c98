/** Counts records by year, quarter or month. */
import { DATE_PRECISIONS, type IncidentTable } from '../../domain/incident.ts';
import { monthOfDate } from '../../lib/months.ts';

export const TIME_STEPS = ['year', 'quarter', 'month'] as const;
export type TimeStep = (typeof TIME_STEPS)[number];

/** Rows by date. Dates with a year only are in no month. */
export interface TimeCounts {
  /** By months since January 1970. */
  readonly months: ReadonlyMap<number, number>;
  /** Rows dated by year only. */
  readonly years: ReadonlyMap<number, number>;
  readonly undated: number;
}

export interface TimeColumn {
  /** Months since January 1970. */
  readonly firstMonth: number;
  readonly count: number;
}

export interface CountedTime {
  readonly step: TimeStep;
  readonly columns: readonly TimeColumn[];
  /** Whether empty columns are left out because there are too many. */
  readonly hasGaps: boolean;
  /** Rows dated by year only, which are in no column, by ascending year. Empty where columns are years. */
  readonly yearOnly: ReadonlyMap<number, number>;
  readonly undated: number;
}

/** ISO dates of any precision, both inclusive; `null` for an open end. */
interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export const MONTHS_OF: Readonly<Record<TimeStep, number>> = { year: 12, quarter: 3, month: 1 };
/** More columns are indistinguishable on paper. */
const MAX_COLUMNS = 60;
/** Longest periods shown by month and by quarter: two and eight years. */
const MAX_MONTHS = 24;
const MAX_MONTHS_IN_QUARTERS = 96;

const [NONE, YEAR] = [DATE_PRECISIONS.indexOf('none'), DATE_PRECISIONS.indexOf('year')];
const MS_PER_MINUTE = 60_000;
const EPOCH_YEAR = 1970;

export function countTimes(
  { minute, datePrecision }: Pick<IncidentTable, 'minute' | 'datePrecision'>,
  rows: readonly number[],
): TimeCounts {
  const [months, years] = [new Map<number, number>(), new Map<number, number>()];
  let undated = 0;
  for (const row of rows) {
    const precision = datePrecision[row];
    const date = new Date((minute[row] as number) * MS_PER_MINUTE);
    const year = date.getUTCFullYear();
    if (precision === NONE) undated += 1;
    else if (precision === YEAR) addTo(years, year, 1);
    else addTo(months, (year - EPOCH_YEAR) * MONTHS_OF.year + date.getUTCMonth(), 1);
  }
  return { months, years, undated };
}

/** Sums several counts. */
export function addTimes(all: readonly TimeCounts[]): TimeCounts {
  const [months, years] = [new Map<number, number>(), new Map<number, number>()];
  for (const one of all) {
    for (const [month, count] of one.months) addTo(months, month, count);
    for (const [year, count] of one.years) addTo(years, year, count);
  }
  return { months, years, undated: all.reduce((sum, { undated }) => sum + undated, 0) };
}

/** Number of rows, dated or not. */
export function sumOfTimes({ months, years, undated }: TimeCounts): number {
  return [...months.values(), ...years.values()].reduce((sum, count) => sum + count, undated);
}

/** Returns the possible steps: always years, others if there are not too many columns. */
export function stepsFor(counts: TimeCounts, period: Period): readonly TimeStep[] {
  const span = spanOf(counts, period);
  const months = span === null ? 0 : span.end - span.first;
  return TIME_STEPS.filter((step) => step === 'year' || months <= MAX_COLUMNS * MONTHS_OF[step]);
}

/**
 * Returns the columns of the filtered period; an open end is the first or last date.
 *
 * @param wanted `null` for the step that fits the length of the period
 */
export function columnsOf(counts: TimeCounts, period: Period, wanted: TimeStep | null): CountedTime {
  const { undated } = counts;
  const span = spanOf(counts, period);
  if (span === null)
    return { step: wanted ?? 'year', columns: [], hasGaps: false, yearOnly: new Map(), undated };
  const step =
    wanted !== null && stepsFor(counts, period).includes(wanted) ? wanted : stepOf(span.end - span.first);
  const size = MONTHS_OF[step];
  const byColumn = new Map<number, number>();
  const add = (month: number, count: number) => addTo(byColumn, Math.floor(month / size), count);
  for (const [month, count] of counts.months) add(month, count);
  if (step === 'year') for (const [year, count] of counts.years) add(januaryOf(year), count);
  const [first, end] = [Math.floor(span.first / size), Math.ceil(span.end / size)];
  const hasGaps = end - first > MAX_COLUMNS;
  const numbers = hasGaps
    ? [...byColumn.keys()].sort((a, b) => a - b)
    : Array.from({ length: end - first }, (_, i) => first + i);
  const columns = numbers.map((column) => ({
    firstMonth: column * size,
    count: byColumn.get(column) ?? 0,
  }));
  const yearOnly = step === 'year' ? [] : [...counts.years].sort(([a], [b]) => a - b);
  return { step, columns, hasGaps, yearOnly: new Map(yearOnly), undated };
}

function stepOf(months: number): TimeStep {
  if (months <= MAX_MONTHS) return 'month';
  return months <= MAX_MONTHS_IN_QUARTERS ? 'quarter' : 'year';
}

/**
 * First month and the month after the last; `null` if nothing is dated. Covers all rows, even outside an open
 * filter.
 */
function spanOf({ months, years }: TimeCounts, { from, to }: Period) {
  const firsts = [...months.keys(), ...[...years.keys()].map(januaryOf)];
  if (firsts.length === 0) return null;
  const ends = [...[...months.keys()].map((month) => month + 1), ...[...years.keys()].map(nextJanuaryOf)];
  return {
    first: Math.min(...firsts, ...(from === null ? [] : [monthOfDate(from, 'first')])),
    end: Math.max(...ends, ...(to === null ? [] : [monthOfDate(to, 'last') + 1])),
  };
}

function januaryOf(year: number): number {
  return (year - EPOCH_YEAR) * MONTHS_OF.year;
}

function nextJanuaryOf(year: number): number {
  return januaryOf(year + 1);
}

function addTo(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

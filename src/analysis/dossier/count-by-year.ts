/** Counts records and adds up their quantities by year for each value of a dimension, such as the market. */
import { DATE_PRECISIONS, type IncidentTable, NO_DATE } from '../../domain/incident.ts';
import { AmountSum, type Compared, compareAmounts, compareCounts } from '../incidents/compare-counts.ts';
import { baseOf } from '../incidents/measures.ts';

export interface YearCell {
  readonly count: number;
  /** Sums by base unit. */
  readonly quantities: ReadonlyMap<string, number>;
}

export interface YearRow {
  readonly key: string;
  /** Of all later years in {@link CountedYears.laterYear}. */
  readonly byYear: ReadonlyMap<number, YearCell>;
  /** Without those of earlier years. */
  readonly total: YearCell;
  /** Of the last year against the year before, over the same months; `null` if that is not counted in full. */
  readonly change: Change | null;
}

export interface Change {
  readonly count: Compared;
  /** Of sums by base unit. */
  readonly quantities: ReadonlyMap<string, Compared>;
}

export interface CountedYears {
  /** Ascending; at most {@link MAX_YEARS}. */
  readonly years: readonly number[];
  /** The year after the last, under which all later ones are counted; `null` if there are none. */
  readonly laterYear: number | null;
  /** Most records first. */
  readonly rows: readonly YearRow[];
  /** The last whole month of the last year, 1 to 12, up to which both years are compared; 0 for none. */
  readonly lastMonth: number;
}

/** Rows of a table; `keyOf` names the value of each. */
export interface RowsToCount {
  readonly table: Pick<IncidentTable, 'minute' | 'datePrecision' | 'quantity' | 'unit' | 'units'>;
  readonly rows: readonly number[];
  readonly keyOf: (row: number) => string;
}

/** Minutes since 1970-01-01T00:00. */
export interface CountedSpan {
  readonly firstMinute: number;
  readonly lastMinute: number;
  /** Of the last record whose month is known. */
  readonly lastMonthMinute: number;
  /** Beginning of the filtered period. */
  readonly fromMinute: number;
}

/** More do not fit beside each other on paper. */
const MAX_YEARS = 5;

const [NONE, YEAR] = [DATE_PRECISIONS.indexOf('none'), DATE_PRECISIONS.indexOf('year')];
const MS_PER_MINUTE = 60_000;

/**
 * Returns the span of records that pass the filters, without dates in the future: those are mistakes and would
 * push all others out of the last years.
 */
export function spanOf(
  sets: readonly {
    readonly table: Pick<IncidentTable, 'minute' | 'datePrecision'>;
    readonly passing: Uint8Array;
  }[],
  nowMinute: number,
  fromMinute = Number.NEGATIVE_INFINITY,
): CountedSpan {
  let [firstMinute, lastMinute, lastMonthMinute] = [nowMinute, NO_DATE, NO_DATE];
  for (const { table, passing } of sets) {
    for (let row = 0; row < passing.length; row += 1) {
      const minute = table.minute[row] as number;
      if (passing[row] === 0 || minute === NO_DATE || minute > nowMinute) continue;
      firstMinute = Math.min(firstMinute, minute);
      lastMinute = Math.max(lastMinute, minute);
      if ((table.datePrecision[row] as number) > YEAR) lastMonthMinute = Math.max(lastMonthMinute, minute);
    }
  }
  if (lastMinute === NO_DATE) lastMinute = nowMinute;
  return { firstMinute, lastMinute, lastMonthMinute, fromMinute };
}

/** Of the last year and the year before, over the same months. */
interface Both {
  readonly counts: [last: number, before: number];
  readonly sums: Map<string, readonly [last: AmountSum, before: AmountSum]>;
}

function changeOf({ counts: [now, before], sums }: Both = { counts: [0, 0], sums: new Map() }): Change {
  return {
    count: compareCounts(now, 1, before, 1),
    quantities: new Map(
      [...sums].map(([unit, [last, earlier]]) => [unit, compareAmounts(last, 1, earlier, 1)]),
    ),
  };
}

interface Sums {
  count: number;
  readonly quantities: Map<string, number>;
}

/**
 * Records without a date are in no year. Those dated by year only are not in the change, which is of months.
 *
 * @param span of all records that the filters let through
 * @returns `null` if no record has a date
 */
export function countByYear(sets: readonly RowsToCount[], span: CountedSpan): CountedYears | null {
  const lastYear = dateOf(span.lastMinute).getUTCFullYear();
  const lastMonth = lastWholeMonth(span, lastYear);
  const cells = new Map<string, Map<number, Sums>>();
  const compared = new Map<string, Both>();
  for (const { table, rows, keyOf } of sets) {
    const bases = ['', ...table.units].map(baseOf);
    for (const row of rows) {
      const precision = table.datePrecision[row];
      const date = dateOf(table.minute[row] as number);
      const year = Math.min(date.getUTCFullYear(), lastYear + 1);
      if (precision === NONE || year <= lastYear - MAX_YEARS) continue;
      const key = keyOf(row);
      const ofKey = cells.get(key) ?? new Map<number, Sums>();
      const cell = ofKey.get(year) ?? { count: 0, quantities: new Map() };
      cells.set(key, ofKey.set(year, cell));
      cell.count += 1;
      const [unit = '', factor = 1] = bases[table.unit[row] as number] ?? [];
      const amount = (table.quantity[row] as number) * factor;
      if (!Number.isNaN(amount)) cell.quantities.set(unit, (cell.quantities.get(unit) ?? 0) + amount);
      const at = lastYear - year;
      if (precision === YEAR || at < 0 || at > 1 || date.getUTCMonth() >= lastMonth) continue;
      const both = compared.get(key) ?? { counts: [0, 0], sums: new Map() };
      compared.set(key, both);
      both.counts[at as 0 | 1] += 1;
      if (Number.isNaN(amount)) continue;
      const sums = both.sums.get(unit) ?? [new AmountSum(), new AmountSum()];
      both.sums.set(unit, sums);
      sums[at as 0 | 1].add(amount);
    }
  }
  if (cells.size === 0) return null;
  const found = [...cells.values()].flatMap((ofKey) => [...ofKey.keys()]);
  const first = Math.min(lastYear, ...found);
  const years = Array.from({ length: lastYear - first + 1 }, (_, at) => first + at);
  const isChangeKnown = years.length > 1 && lastMonth > 0 && isBefore(span, lastYear);
  const rows = [...cells].map(([key, byYear]) => {
    const change = isChangeKnown ? changeOf(compared.get(key)) : null;
    return { key, byYear, total: totalOf([...byYear.values()]), change };
  });
  rows.sort((a, b) => b.total.count - a.total.count);
  return { years, laterYear: found.includes(lastYear + 1) ? lastYear + 1 : null, rows, lastMonth };
}

function dateOf(minute: number): Date {
  return new Date(minute * MS_PER_MINUTE);
}

/** Every month has this day: records up to it make the month a whole one. */
const LAST_DAY = 28;

/** Returns the last whole month of the last year, 1 to 12; 0 if there is none. */
function lastWholeMonth({ lastMonthMinute }: CountedSpan, lastYear: number): number {
  const last = dateOf(lastMonthMinute);
  if (last.getUTCFullYear() !== lastYear) return 0;
  return last.getUTCDate() >= LAST_DAY ? last.getUTCMonth() + 1 : last.getUTCMonth();
}

/** Whether the year before the last is counted from January on. */
function isBefore({ firstMinute, fromMinute }: CountedSpan, lastYear: number): boolean {
  const begin = Date.UTC(lastYear - 1, 0) / MS_PER_MINUTE;
  const february = Date.UTC(lastYear - 1, 1) / MS_PER_MINUTE;
  return fromMinute <= begin && firstMinute < february;
}

function totalOf(cells: readonly YearCell[]): YearCell {
  const quantities = new Map<string, number>();
  for (const cell of cells) {
    for (const [unit, sum] of cell.quantities) quantities.set(unit, (quantities.get(unit) ?? 0) + sum);
  }
  return { count: cells.reduce((sum, { count }) => sum + count, 0), quantities };
}

/**
 * Dimensions by which records are counted and filtered: market, place (from tags) and date.
 *
 * Each set has its dimensions with the lists of its file; counts of several sets are added by key
 * (`add-up-counts.ts`). So adding or removing a set does not affect the others.
 */
import { type IncidentTable, type IncidentTags, NO_POSITION } from '../../domain/incident.ts';
import { stretchesOf } from '../../lib/stretches.ts';
import { barNumbers } from './bar-numbers.ts';
import { type CalendarBars, makeCalendarBars, WEEKDAY_BARS } from './calendar-bars.ts';
import type { BarGroup } from './filtered-counts.ts';
import type { TimeOrder } from './time-order.ts';

/** Places that records are tagged with, and the distance to them. */
export type PlaceDimension = {
  [K in keyof IncidentTags]: K extends `${infer Place}Metres` ? Place : never;
}[keyof IncidentTags];

interface DimensionEntry {
  /**
   * Where the key of a row is: in a column, in the tag of its area, or in the tag of the nearest place within
   * reach. `npm run dimensions` writes this list for the records engine too: `crossroads.dimensions` in
   * `schema.sql`.
   */
  readonly kind: 'value' | 'area' | 'place';
  /** Numbers, or ids and texts. */
  readonly keys: 'numbers' | 'texts';
  /** A list of facet values, which can also be compared; or a chart of its own in the explore panel. */
  readonly facet: 'bars' | 'chart';
  readonly make: (source: Source) => Generator<void, KeyedRows>;
}

/** All that records are counted and filtered by, in the order of the explore panel. */
export const DIMENSION_TABLE = {
  market: { kind: 'value', keys: 'texts', facet: 'bars', make: makeMarketBars },
  jurisdiction: { kind: 'area', keys: 'texts', facet: 'bars', make: makeJurisdictionBars },
  leg: placeEntry('leg'),
  crossing: placeEntry('crossing'),
  port: placeEntry('port'),
  border: placeEntry('border'),
  month: { kind: 'value', keys: 'numbers', facet: 'chart', make: makeMonthBars },
  weekday: { kind: 'value', keys: 'numbers', facet: 'chart', make: makeWeekdayBars },
} as const satisfies Readonly<Record<string, DimensionEntry>>;

type Table = typeof DIMENSION_TABLE;
export type Dimension = keyof Table;
/** Those with these properties. */
type DimensionWith<P extends Partial<DimensionEntry>> = {
  [D in Dimension]: Table[D] extends P ? D : never;
}[Dimension];

export type TagDimension = DimensionWith<{ kind: 'area' | 'place' }>;
export type NamedDimension = DimensionWith<{ facet: 'bars' }>;
/** Filtered by chosen bars: all but `month`, which the period filters. */
export type ChosenDimension = Exclude<Dimension, 'month'>;

export const DIMENSIONS = Object.keys(DIMENSION_TABLE) as readonly Dimension[];
export const NAMED_DIMENSIONS = DIMENSIONS.filter(
  (one): one is NamedDimension => DIMENSION_TABLE[one].facet === 'bars',
);

export function isPlace(dimension: Dimension): dimension is PlaceDimension {
  return DIMENSION_TABLE[dimension].kind === 'place';
}

export function isTag(dimension: Dimension): dimension is TagDimension {
  return DIMENSION_TABLE[dimension].kind !== 'value';
}

/** Maximum kilometres from a row to its nearest place. */
export type Reach = Readonly<Record<PlaceDimension, number>>;

/**
 * Key of a bar. `market`: market id, or `none`. Places: feature id, `off` beyond reach, `none` without
 * position. `jurisdiction`: id, `off` outside the ten, `none` without position. Both: `untagged` until the set
 * has tags. `month`: months since January 1970. `weekday`: month of the year · 7 + day of the week (January
 * and Monday are 0). Both: `none` if unknown.
 */
export type BarKey = string | number;
export const NONE = 'none';
export const OFF = 'off';
export const UNTAGGED = 'untagged';

/** Whether a key names nothing and is not shown beside others. */
export function isRest(key: BarKey): boolean {
  return key === NONE || key === OFF || key === UNTAGGED;
}

interface KeyedRows extends Pick<BarGroup, 'bars'> {
  /** Key of each bar. */
  readonly keys: readonly BarKey[];
}

export interface DimensionBars extends BarGroup, KeyedRows {
  readonly dimension: Dimension;
}

interface Source {
  readonly table: IncidentTable;
  /** Never `null` for an area or place. */
  readonly tags: IncidentTags | null;
  readonly order: TimeOrder;
  readonly reach: Reach;
  readonly calendar: CalendarBars;
}

/**
 * Yields every few milliseconds for a million rows, then returns the dimensions in the order of `DIMENSIONS`.
 *
 * @param tags `null` until computed: all rows are then in one `untagged` bar of each dimension that needs
 * them
 */
export function* makeDimensions(
  table: IncidentTable,
  tags: IncidentTags | null,
  order: TimeOrder,
  reach: Reach,
): Generator<void, readonly DimensionBars[]> {
  const calendar = yield* makeCalendarBars(order, table.datePrecision);
  const source = { table, tags, order, reach, calendar };
  // Shared by all: the array is never written.
  const untagged = { keys: [UNTAGGED], bars: new Uint8Array(tags === null ? table.rowCount : 0) };
  const made: DimensionBars[] = [];
  for (const dimension of DIMENSIONS) {
    const { keys, bars } =
      tags === null && isTag(dimension) ? untagged : yield* DIMENSION_TABLE[dimension].make(source);
    made.push({
      dimension,
      keys,
      bars,
      barCount: keys.length,
      own: dimension === 'month' ? 'period' : 'bars',
    });
  }
  return made;
}

function* makeMarketBars({
  table: { market, markets },
  order: { rows },
}: Source): Generator<void, KeyedRows> {
  const bars = new Uint8Array(rows.length);
  for (const { from, to } of stretchesOf(rows.length)) {
    for (let place = from; place < to; place += 1) bars[place] = market[rows[place] as number] as number;
    yield;
  }
  return { keys: [NONE, ...markets], bars };
}

function* makeJurisdictionBars({
  table: { lng },
  tags,
  order: { rows },
}: Source): Generator<void, KeyedRows> {
  const { jurisdiction, jurisdictions } = tags as IncidentTags;
  const bars = new Uint8Array(rows.length);
  for (const { from, to } of stretchesOf(rows.length)) {
    for (let place = from; place < to; place += 1) {
      const row = rows[place] as number;
      bars[place] = lng[row] === NO_POSITION ? 0 : 1 + (jurisdiction[row] as number);
    }
    yield;
  }
  return { keys: [NONE, OFF, ...jurisdictions], bars };
}

function placeEntry(dimension: PlaceDimension) {
  const make = (source: Source) => makePlaceBars(dimension, source);
  return { kind: 'place', keys: 'texts', facet: 'bars', make } as const;
}

function* makePlaceBars(
  dimension: PlaceDimension,
  { tags, order: { rows }, reach }: Source,
): Generator<void, KeyedRows> {
  const { [dimension]: nearest, [`${dimension}Metres` as const]: metres } = tags as IncidentTags;
  const keys = [NONE, OFF, ...(tags as IncidentTags)[`${dimension}s`]];
  const bars = barNumbers(rows.length, keys.length);
  const reachMetres = reach[dimension] * 1000;
  for (const { from, to } of stretchesOf(rows.length)) {
    for (let place = from; place < to; place += 1) {
      const row = rows[place] as number;
      const distance = Math.abs(metres[row] as number);
      if (Number.isNaN(distance)) continue;
      bars[place] = distance <= reachMetres ? 1 + (nearest[row] as number) : 1;
    }
    yield;
  }
  return { keys, bars };
}

function* makeMonthBars({
  calendar: { firstMonth, monthCount, months },
}: Source): Generator<void, KeyedRows> {
  yield;
  return { keys: [NONE, ...Array.from({ length: monthCount - 1 }, (_, i) => firstMonth + i)], bars: months };
}

function* makeWeekdayBars({ calendar: { weekdays } }: Source): Generator<void, KeyedRows> {
  yield;
  return { keys: [NONE, ...Array.from({ length: WEEKDAY_BARS - 1 }, (_, i) => i)], bars: weekdays };
}

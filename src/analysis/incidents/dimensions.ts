/**
 * Dimensions by which records are counted and filtered: market, place (from tags) and date.
 *
 * Each set has its dimensions with the lists of its file; counts of several sets are added by key
 * (`add-up-counts.ts`). So adding or removing a set does not affect the others.
 */
import { type IncidentTable, type IncidentTags, NO_POSITION } from '../../domain/incident.ts';
import { stretchesOf } from '../../lib/stretches.ts';
import { barNumbers } from './bar-numbers.ts';
import { makeCalendarBars, WEEKDAY_BARS } from './calendar-bars.ts';
import type { BarGroup } from './filtered-counts.ts';
import type { TimeOrder } from './time-order.ts';

export const PLACE_DIMENSIONS = ['leg', 'crossing', 'port', 'border'] as const;
export type PlaceDimension = (typeof PLACE_DIMENSIONS)[number];

const TAG_DIMENSIONS = ['jurisdiction', ...PLACE_DIMENSIONS] as const;

export const DIMENSIONS = ['market', ...TAG_DIMENSIONS, 'month', 'weekday'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Maximum kilometres from a row to its leg, crossing, port or border. */
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

export interface DimensionBars extends BarGroup {
  readonly dimension: Dimension;
  /** Key of each bar. */
  readonly keys: readonly BarKey[];
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
  const market = yield* makeMarketBars(table, order);
  const ofPlaces =
    tags === null ? untaggedBars(table.rowCount) : yield* makeTagBars(table, tags, order, reach);
  const { firstMonth, monthCount, months, weekdays } = yield* makeCalendarBars(order, table.datePrecision);
  const month: DimensionBars = {
    dimension: 'month',
    keys: [NONE, ...Array.from({ length: monthCount - 1 }, (_, i) => firstMonth + i)],
    bars: months,
    barCount: monthCount,
    own: 'period',
  };
  const weekday: DimensionBars = {
    dimension: 'weekday',
    keys: [NONE, ...Array.from({ length: WEEKDAY_BARS - 1 }, (_, i) => i)],
    bars: weekdays,
    barCount: WEEKDAY_BARS,
    own: 'bars',
  };
  return [market, ...ofPlaces, month, weekday];
}

function* makeMarketBars(
  { market, markets }: IncidentTable,
  { rows }: TimeOrder,
): Generator<void, DimensionBars> {
  const bars = new Uint8Array(rows.length);
  for (const { from, to } of stretchesOf(rows.length)) {
    for (let place = from; place < to; place += 1) bars[place] = market[rows[place] as number] as number;
    yield;
  }
  return { dimension: 'market', keys: [NONE, ...markets], bars, barCount: markets.length + 1, own: 'bars' };
}

function* makeTagBars(
  table: IncidentTable,
  tags: IncidentTags,
  order: TimeOrder,
  reach: Reach,
): Generator<void, readonly DimensionBars[]> {
  const made = [yield* makeJurisdictionBars(table, tags, order)];
  for (const dimension of PLACE_DIMENSIONS) {
    made.push(yield* makePlaceBars(dimension, tags, order, reach[dimension]));
  }
  return made;
}

function untaggedBars(rowCount: number): readonly DimensionBars[] {
  // Shared by all: the array is never written.
  const bars = new Uint8Array(rowCount);
  return TAG_DIMENSIONS.map((dimension) => ({ dimension, keys: [UNTAGGED], bars, barCount: 1, own: 'bars' }));
}

function* makeJurisdictionBars(
  { lng }: IncidentTable,
  { jurisdiction, jurisdictions }: IncidentTags,
  { rows }: TimeOrder,
): Generator<void, DimensionBars> {
  const bars = new Uint8Array(rows.length);
  for (const { from, to } of stretchesOf(rows.length)) {
    for (let place = from; place < to; place += 1) {
      const row = rows[place] as number;
      bars[place] = lng[row] === NO_POSITION ? 0 : 1 + (jurisdiction[row] as number);
    }
    yield;
  }
  const keys = [NONE, OFF, ...jurisdictions];
  return { dimension: 'jurisdiction', keys, bars, barCount: keys.length, own: 'bars' };
}

function* makePlaceBars(
  dimension: PlaceDimension,
  tags: IncidentTags,
  { rows }: TimeOrder,
  reachKm: number,
): Generator<void, DimensionBars> {
  const { nearest, metres, ids } = placesOf(dimension, tags);
  const keys = [NONE, OFF, ...ids];
  const bars = barNumbers(rows.length, keys.length);
  const reachMetres = reachKm * 1000;
  for (const { from, to } of stretchesOf(rows.length)) {
    for (let place = from; place < to; place += 1) {
      const row = rows[place] as number;
      const distance = Math.abs(metres[row] as number);
      if (Number.isNaN(distance)) continue;
      bars[place] = distance <= reachMetres ? 1 + (nearest[row] as number) : 1;
    }
    yield;
  }
  return { dimension, keys, bars, barCount: keys.length, own: 'bars' };
}

/** Indexes plus 1 into `ids`, and metres to those features. */
function placesOf(dimension: PlaceDimension, tags: IncidentTags) {
  switch (dimension) {
    case 'leg':
      return { nearest: tags.leg, metres: tags.legMetres, ids: tags.legs };
    case 'crossing':
      return { nearest: tags.crossing, metres: tags.crossingMetres, ids: tags.crossings };
    case 'port':
      return { nearest: tags.port, metres: tags.portMetres, ids: tags.ports };
    case 'border':
      return { nearest: tags.border, metres: tags.borderMetres, ids: tags.borders };
  }
}

/**
 * Query interface to records in the browser or in a records engine of an agency. Both return the same results
 * for a query.
 */
import type { AreaShape } from '../../domain/area.ts';
import type { MarketId } from '../../domain/ids.ts';
import { addUpCounts, addUpQuantities } from './add-up-counts.ts';
import type { ColumnFilter } from './column-filter.ts';
import { type BarKey, type ChosenDimension, DIMENSIONS, type Dimension, type Reach } from './dimensions.ts';
import type { ExploredSet } from './explored-set.ts';
import type { MinutePeriod } from './filtered-counts.ts';
import { quantitiesIn } from './measures.ts';

/** Filter of a query; `null` lets all through. */
export interface ExploreQuery {
  readonly period: MinutePeriod | null;
  /** Bars that let rows through. A market includes its sub-markets and its parent. */
  readonly bars: Readonly<Partial<Record<Exclude<ChosenDimension, 'market'>, readonly BarKey[] | null>>> & {
    readonly market: readonly MarketId[] | null;
  };
  readonly reach: Reach;
  /** Text to find, as typed; empty for none. */
  readonly text: string;
  readonly within: AreaFilter | null;
  /** Base unit in which quantities are added up too; `null` for none. */
  readonly measure: string | null;
  /** At most one for each column of the files; all must let a row through. */
  readonly columns: readonly ColumnFilter[];
  /** Columns whose texts an engine counts. Those of files are counted while they are shown. */
  readonly texts: readonly string[];
}

/** Area filter: rows in any of the areas, or in none. Rows without position match neither. */
export interface AreaFilter {
  readonly shapes: readonly AreaShape[];
  readonly side: 'inside' | 'outside';
}

export interface ExploredIncidents {
  /** All rows; those that pass every filter; those without date that pass all but the period. */
  readonly total: number;
  readonly passing: number;
  readonly withoutDate: number;
  /** Rows that pass all but the period and are dated by a year or month that it cuts. */
  readonly cut: number;
  /** Bars by dimension, with rows that pass every filter but its own. */
  readonly bars: Readonly<Record<Dimension, readonly ExploredBar[]>>;
  /** `null` without a measure, and from an engine that cannot add up quantities. */
  readonly measured: MeasuredIncidents | null;
}

export interface MeasuredIncidents {
  readonly unit: string;
  /** Sum of all rows that pass every filter and have a quantity of this kind, and the number of both kinds. */
  readonly sum: number;
  readonly withQuantity: number;
  readonly without: number;
  /** Bars by dimension; `count` is the sum. */
  readonly bars: Readonly<Record<Dimension, readonly ExploredBar[]>>;
}

export interface ExploredBar {
  readonly key: BarKey;
  /** Number of records, or a sum of quantities. */
  readonly count: number;
}

/**
 * Source of records. One in the browser answers synchronously, to follow a brush; a remote one returns a
 * promise that rejects with the signal's reason on abort.
 */
export interface IncidentStore<Answer extends ExploredIncidents | Promise<ExploredIncidents>> {
  explore(question: ExploreQuery, signal?: AbortSignal): Answer;
}

/**
 * Returns the counts under the filters applied last.
 * @param measure base unit in which quantities are added up, which takes a pass over the rows
 */
export function countSets(sets: readonly ExploredSet[], measure: string | null): ExploredIncidents {
  const sumOf = (count: (set: ExploredSet) => number) => sets.reduce((sum, set) => sum + count(set), 0);
  return {
    total: sumOf(({ table }) => table.rowCount),
    passing: sumOf(({ counts }) => counts.passing()),
    withoutDate: sumOf(({ counts }) => counts.withoutDate()),
    cut: sumOf((set) => set.cutByPeriod()),
    bars: byDimension((dimension) => addUpCounts(sets, dimension)),
    measured: measure === null ? null : measureSets(sets, measure),
  };
}

function measureSets(sets: readonly ExploredSet[], unit: string): MeasuredIncidents {
  let [sum, withQuantity, passing] = [0, 0, 0];
  for (const { table, counts } of sets) {
    const values = quantitiesIn(table, unit);
    const rows = counts.passingRows();
    for (let row = 0; row < rows.length; row += 1) {
      if (rows[row] === 0) continue;
      passing += 1;
      const value = values[row] as number;
      if (Number.isNaN(value)) continue;
      withQuantity += 1;
      sum += value;
    }
  }
  const bars = byDimension((dimension) => addUpQuantities(sets, dimension, unit));
  return { unit, sum, withQuantity, without: passing - withQuantity, bars };
}

/** Adds the counts of two stores, bars by key. Quantities of one kind only are those of the first. */
export function addExplored(one: ExploredIncidents, other: ExploredIncidents): ExploredIncidents {
  return {
    total: one.total + other.total,
    passing: one.passing + other.passing,
    withoutDate: one.withoutDate + other.withoutDate,
    cut: one.cut + other.cut,
    bars: addBars(one.bars, other.bars),
    measured: addMeasured(one.measured, other.measured),
  };
}

function addMeasured(
  one: MeasuredIncidents | null,
  other: MeasuredIncidents | null,
): MeasuredIncidents | null {
  if (one === null || other === null || one.unit !== other.unit) return one;
  return {
    unit: one.unit,
    sum: one.sum + other.sum,
    withQuantity: one.withQuantity + other.withQuantity,
    without: one.without + other.without,
    bars: addBars(one.bars, other.bars),
  };
}

function addBars(
  one: ExploredIncidents['bars'],
  other: ExploredIncidents['bars'],
): ExploredIncidents['bars'] {
  return byDimension((dimension) => {
    const byKey = new Map(one[dimension].map(({ key, count }) => [key, count]));
    for (const { key, count } of other[dimension]) byKey.set(key, (byKey.get(key) ?? 0) + count);
    return [...byKey].map(([key, count]) => ({ key, count }));
  });
}

export function byDimension<T>(make: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, make(dimension)]),
  ) as unknown as Readonly<Record<Dimension, T>>;
}

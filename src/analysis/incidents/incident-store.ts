/**
 * What the explore views ask of records, wherever those lie: in the browser, or in an engine that an agency runs. Both answer the same question alike; whoever shows the answer need not know from
 * where it comes.
 */
import type { AreaShape } from '../../domain/area.ts';
import type { MarketId } from '../../domain/ids.ts';
import { addUpCounts } from './add-up-counts.ts';
import { type BarKey, DIMENSIONS, type Dimension, type Reach } from './dimensions.ts';
import type { ChosenDimension, ExploredSet } from './explored-set.ts';
import type { MinuteSpan } from './filtered-counts.ts';

/** Which records count. Whatever is `null` lets all through. */
export interface ExploreQuery {
  readonly period: MinuteSpan | null;
  /** Which bars let rows through. A market does with all under it and above it. */
  readonly bars: Readonly<Record<Exclude<ChosenDimension, 'market'>, readonly BarKey[] | null>> & {
    readonly market: readonly MarketId[] | null;
  };
  readonly reach: Reach;
  /** What stands in a record, as it is typed; empty for nothing. */
  readonly text: string;
  readonly within: AreaFilter | null;
}

/** Where rows are to lie: in one of some areas, or in none of them. A row without position does neither. */
export interface AreaFilter {
  readonly shapes: readonly AreaShape[];
  readonly side: 'inside' | 'outside';
}

export interface ExploredIncidents {
  /** Rows, those that pass every filter, and those that pass all but the period and have no date. */
  readonly total: number;
  readonly passing: number;
  readonly withoutDate: number;
  /** Those that pass all but the period, and tell no more than a year or a month that it cuts. */
  readonly cut: number;
  /** Of each dimension its bars, with the rows that pass every filter but its own. */
  readonly bars: Readonly<Record<Dimension, readonly ExploredBar[]>>;
}

export interface ExploredBar {
  readonly key: BarKey;
  readonly count: number;
}

/** Where records lie. One in the browser answers at once, so that a brush can be followed; one elsewhere promises to, and rejects with the reason of the signal when that is given up. */
export interface IncidentStore<Answer extends ExploredIncidents | Promise<ExploredIncidents>> {
  explore(question: ExploreQuery, signal?: AbortSignal): Answer;
}

/** Of sets that are counted, under the filters that were applied to them last. */
export function countSets(sets: readonly ExploredSet[]): ExploredIncidents {
  const sumOf = (count: (set: ExploredSet) => number) => sets.reduce((sum, set) => sum + count(set), 0);
  return {
    total: sumOf(({ table }) => table.rowCount),
    passing: sumOf(({ counts }) => counts.passing()),
    withoutDate: sumOf(({ counts }) => counts.withoutDate()),
    cut: sumOf((set) => set.cutByPeriod()),
    bars: byDimension((dimension) => addUpCounts(sets, dimension)),
  };
}

/** Of two stores together: bars of the same name are added. */
export function addExplored(one: ExploredIncidents, other: ExploredIncidents): ExploredIncidents {
  return {
    total: one.total + other.total,
    passing: one.passing + other.passing,
    withoutDate: one.withoutDate + other.withoutDate,
    cut: one.cut + other.cut,
    bars: byDimension((dimension) => {
      const byKey = new Map(one.bars[dimension].map(({ key, count }) => [key, count]));
      for (const { key, count } of other.bars[dimension]) byKey.set(key, (byKey.get(key) ?? 0) + count);
      return [...byKey].map(([key, count]) => ({ key, count }));
    }),
  };
}

export function byDimension<T>(make: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, make(dimension)]),
  ) as unknown as Readonly<Record<Dimension, T>>;
}

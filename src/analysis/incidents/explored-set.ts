/**
 * One set of incidents ready to be explored: its order of time, its dimensions and its counts under the filter that stands. Built once a set; a filter
 * that differs in one thing costs what that thing costs.
 */
import type { IncidentTable, IncidentTags } from '../../domain/incident.ts';
import { allSteps } from '../../lib/all-steps.ts';
import { datesCutBy } from './cut-dates.ts';
import {
  type BarKey,
  DIMENSIONS,
  type Dimension,
  type DimensionBars,
  makeDimensions,
  type Reach,
} from './dimensions.ts';
import { type FilteredCounts, type MinuteSpan, makeFilteredCountsInSteps } from './filtered-counts.ts';
import { orderByTimeInSteps, type TimeOrder } from './time-order.ts';

/** Dimensions that are filtered by choosing bars: all but the line of time, which the period filters. */
export type ChosenDimension = Exclude<Dimension, 'month'>;
const CHOSEN_DIMENSIONS = DIMENSIONS.filter((one): one is ChosenDimension => one !== 'month');

/** Which rows of any set are shown. Whatever is `null` lets all through. Equal filters keep equal parts, so that only what changed is done anew. */
export interface IncidentFilter {
  readonly period: MinuteSpan | null;
  /** Whether a bar is chosen. */
  readonly bars: Readonly<Record<ChosenDimension, ((key: BarKey) => boolean) | null>>;
}

export const SHOW_ALL: IncidentFilter = {
  period: null,
  bars: {
    market: null,
    jurisdiction: null,
    leg: null,
    crossing: null,
    port: null,
    border: null,
    weekday: null,
  },
};

export interface ExploredSet {
  readonly table: IncidentTable;
  /** `null` while they are worked out. */
  readonly tags: IncidentTags | null;
  readonly order: TimeOrder;
  readonly reach: Reach;
  readonly dimensions: readonly DimensionBars[];
  /** Under the filter that was applied last. */
  readonly counts: FilteredCounts;
  /** Rows that pass every filter but the period, and tell no more than a year or a month that it cuts. */
  cutByPeriod(): number;
  /**
   * @param found which rows a text was found in, by row; `null` when none is looked for
   * @param within which rows lie where they are to lie, in the order of time; `null` when they may lie anywhere
   */
  apply(filter: IncidentFilter, found: Uint8Array | null, within?: Uint8Array | null): void;
}

/** In steps of some milliseconds for a million rows, so that whoever drives it can let the page respond between them. */
export function* exploreInSteps(
  table: IncidentTable,
  tags: IncidentTags | null,
  reach: Reach,
): Generator<void, ExploredSet> {
  const order = yield* orderByTimeInSteps(table.minute);
  const dimensions = yield* makeDimensions(table, tags, order, reach);
  const counts = yield* makeFilteredCountsInSteps(order, dimensions);
  let applied = SHOW_ALL;
  let [appliedFound, appliedWithin]: (Uint8Array | null)[] = [null, null];
  return {
    table,
    tags,
    order,
    reach,
    dimensions,
    counts,
    cutByPeriod: () =>
      (applied.period === null ? [] : datesCutBy(applied.period)).reduce(
        (sum, { minute, precision }) =>
          sum + counts.passingAt(minute, (row) => table.datePrecision[row] === precision),
        0,
      ),
    apply(filter, found, within = null) {
      if (filter.period !== applied.period) counts.filterPeriod(filter.period);
      for (const dimension of CHOSEN_DIMENSIONS) {
        const isChosen = filter.bars[dimension];
        if (isChosen === applied.bars[dimension]) continue;
        const group = DIMENSIONS.indexOf(dimension);
        const keys = dimensions[group]?.keys ?? [];
        counts.filterBars(
          group,
          isChosen && new Set(keys.flatMap((key, bar) => (isChosen(key) ? [bar] : []))),
        );
      }
      if (found !== appliedFound) counts.filterRows(found);
      if (within !== appliedWithin) counts.filterPlaces(within);
      [applied, appliedFound, appliedWithin] = [filter, found, within];
    },
  };
}

/** All steps at once. */
export function exploreSet(table: IncidentTable, tags: IncidentTags | null, reach: Reach): ExploredSet {
  return allSteps(exploreInSteps(table, tags, reach));
}

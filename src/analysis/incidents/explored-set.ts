/**
 * One set of records prepared for exploring: time order, dimensions and filtered counts. Built once per set;
 * applying a filter updates only what changed.
 */
import type { IncidentTable, IncidentTags } from '../../domain/incident.ts';
import { allSteps } from '../../lib/all-steps.ts';
import { datesCutBy } from './cut-dates.ts';
import {
  type BarKey,
  type ChosenDimension,
  type DimensionBars,
  makeDimensions,
  type Reach,
} from './dimensions.ts';
import { type FilteredCounts, type MinutePeriod, makeFilteredCountsInSteps } from './filtered-counts.ts';
import { orderByTimeInSteps, type TimeOrder } from './time-order.ts';

/**
 * Filter on the rows of any set; `null` lets all through. Unchanged parts must be identical objects, so that
 * only changes are recomputed.
 */
export interface IncidentFilter {
  readonly period: MinutePeriod | null;
  /** Whether a bar is chosen, by dimension; a missing one lets all through. */
  readonly bars: Readonly<Partial<Record<ChosenDimension, ((key: BarKey) => boolean) | null>>>;
}

export const SHOW_ALL: IncidentFilter = { period: null, bars: {} };

export interface ExploredSet {
  readonly table: IncidentTable;
  /** `null` until computed. */
  readonly tags: IncidentTags | null;
  readonly order: TimeOrder;
  readonly reach: Reach;
  readonly dimensions: readonly DimensionBars[];
  /** Under the filter applied last. */
  readonly counts: FilteredCounts;
  /** Number of rows that pass every filter but the period, dated by a year or month that the period cuts. */
  cutByPeriod(): number;
  /**
   * @param found 1 by row for rows with the searched text; `null` without a search
   * @param within 1 for rows in the area, in time order; `null` without an area filter
   */
  apply(filter: IncidentFilter, found: Uint8Array | null, within?: Uint8Array | null): void;
}

/** Yields every few milliseconds for a million rows, so that the page can respond. */
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
      for (const [group, { dimension, keys }] of dimensions.entries()) {
        if (dimension === 'month') continue;
        const isChosen = filter.bars[dimension] ?? null;
        if (isChosen === (applied.bars[dimension] ?? null)) continue;
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

/** Runs all steps at once. */
export function exploreSet(table: IncidentTable, tags: IncidentTags | null, reach: Reach): ExploredSet {
  return allSteps(exploreInSteps(table, tags, reach));
}

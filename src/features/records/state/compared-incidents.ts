/** The user's records of two periods or groups, counted by the same facet values. */
import { addUpCounts } from '../../../analysis/incidents/add-up-counts.ts';
import type { BarKey, NamedDimension } from '../../../analysis/incidents/dimensions.ts';
import type { IncidentFilter } from '../../../analysis/incidents/explored-set.ts';
import type { MinutePeriod } from '../../../analysis/incidents/filtered-counts.ts';
import { daysOf } from '../../../analysis/incidents/period-before.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import type { ComparedPair, Comparison, ExplorationState } from '../../explore/state/exploration.ts';
import {
  applyTo,
  type OtherFilters,
  selectIncidentFilter,
  selectOtherFilters,
} from '../../explore/state/explored-incidents.ts';
import { applySide, mapSides, type OfSides, periodsOf, sidesOf } from './compared-sides.ts';

export interface ComparedBar {
  readonly key: BarKey;
  readonly first: number;
  readonly second: number;
}

export interface ComparedIncidents {
  readonly pair: ComparedPair;
  /** The two periods; `null` for groups. */
  readonly periods: readonly [MinutePeriod, MinutePeriod] | null;
  /** Denominators of the counts: days, the side's total, or 1. Above 0. */
  readonly over: readonly [number, number];
  /** All counted records of each side. */
  readonly totals: OfSides<number>;
  /** Facet values with rows on either side, largest first, including those for rows without a value. */
  readonly bars: readonly ComparedBar[];
}

const inputsOf = (state: AppState) =>
  [
    selectIncidentFilter(state),
    selectOtherFilters(state),
    state.exploration.explored,
    state.exploration.comparison,
  ] as const;

/**
 * The comparison under all filters except those of its sides and of the counted dimension. `null` while
 * nothing is compared, or if periods are and the scene's has an open end: then there is no other
 * period. Also `null` during brushing, since each set is counted twice.
 */
export const selectComparedIncidents: (state: AppState) => ComparedIncidents | null = memoise(
  (state: AppState) => [...inputsOf(state), state.session.period === null] as const,
  (filter, others, explored, comparison, isSettled) =>
    comparison === null || !isSettled ? null : compare(explored, filter, others, comparison, comparison.by),
);

/**
 * The same by legs, whatever dimension is chosen: for the map. `null` also if legs are compared with each
 * other.
 */
export const selectComparedLegs: (state: AppState) => ComparedIncidents | null = memoise(
  (state: AppState) => [selectComparedIncidents(state), ...inputsOf(state)] as const,
  (compared, filter, others, explored, comparison) => {
    if (compared === null || comparison === null || comparison.by === 'leg') return compared;
    if (comparison.pair.of === 'groups' && comparison.pair.source === 'leg') return null;
    return compare(explored, filter, others, comparison, 'leg');
  },
);

function compare(
  explored: ExplorationState['explored'],
  filter: IncidentFilter,
  others: OtherFilters,
  { pair, measure }: Comparison,
  by: NamedDimension,
): ComparedIncidents | null {
  const sides = sidesOf(filter, pair);
  if (sides === null) return null;
  const periods = periodsOf(filter, pair);
  const [first, second] = mapSides(
    sides,
    (side) =>
      new Map(addUpCounts(applySide(explored, side, others), by).map(({ key, count }) => [key, count])),
  );
  // Restore the filter for other selectors.
  applyTo(explored, filter, others);
  const totals = mapSides([first, second], (counts) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0),
  );
  const bars = [...first]
    .map(([key, count]) => ({ key, first: count, second: second.get(key) ?? 0 }))
    .filter((bar) => bar.first + bar.second > 0)
    .sort((a, b) => b.first + b.second - (a.first + a.second));
  const plain = periods === null ? ([1, 1] as const) : mapSides(periods, daysOf);
  const over = measure === 'shares' ? mapSides(totals, (total) => Math.max(1, total)) : plain;
  return { pair, periods, over, totals, bars };
}

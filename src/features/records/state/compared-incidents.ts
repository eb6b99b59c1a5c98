/** The user's records of two periods or groups, counted by the same facet values. */
import { addUpAmounts, addUpCounts } from '../../../analysis/incidents/add-up-counts.ts';
import { type Amount, AmountSum } from '../../../analysis/incidents/compare-counts.ts';
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
import { selectMeasure } from '../../explore/state/measured-incidents.ts';
import { applySide, mapSides, type OfSides, periodsOf, sidesOf } from './compared-sides.ts';

export interface ComparedBar {
  readonly key: BarKey;
  readonly first: Amount;
  readonly second: Amount;
}

export interface ComparedIncidents {
  readonly pair: ComparedPair;
  /** The two periods; `null` for groups. */
  readonly periods: readonly [MinutePeriod, MinutePeriod] | null;
  /** Base unit of the quantities; `null` for numbers of records. */
  readonly unit: string | null;
  /** Denominators of the amounts: days, the side's total, or 1. Above 0. */
  readonly over: OfSides<number>;
  /** All of each side. */
  readonly totals: OfSides<Amount>;
  /** Number of records of each side without a quantity in the unit. */
  readonly without: OfSides<number>;
  /** Facet values with records on either side, largest first, including those for records without a value. */
  readonly bars: readonly ComparedBar[];
}

const inputsOf = (state: AppState) =>
  [
    selectIncidentFilter(state),
    selectOtherFilters(state),
    state.exploration.explored,
    state.exploration.comparison,
    selectMeasure(state),
  ] as const;

/**
 * The comparison under all filters except those of its sides and of the counted dimension. `null` while
 * nothing is compared, or if periods are and the scene's has an open end: then there is no other
 * period. Also `null` during brushing, since each set is counted twice.
 */
export const selectComparedIncidents: (state: AppState) => ComparedIncidents | null = memoise(
  (state: AppState) => [...inputsOf(state), state.session.period === null] as const,
  (filter, others, explored, comparison, unit, isSettled) =>
    comparison === null || !isSettled
      ? null
      : compare(explored, filter, others, comparison, comparison.by, unit),
);

/**
 * The same by legs, whatever dimension is chosen: for the map. `null` also if legs are compared with each
 * other.
 */
export const selectComparedLegs: (state: AppState) => ComparedIncidents | null = memoise(
  (state: AppState) => [selectComparedIncidents(state), ...inputsOf(state)] as const,
  (compared, filter, others, explored, comparison, unit) => {
    if (compared === null || comparison === null || comparison.by === 'leg') return compared;
    if (comparison.pair.of === 'groups' && comparison.pair.source === 'leg') return null;
    return compare(explored, filter, others, comparison, 'leg', unit);
  },
);

function compare(
  explored: ExplorationState['explored'],
  filter: IncidentFilter,
  others: OtherFilters,
  { pair, measure }: Comparison,
  by: NamedDimension,
  unit: string | null,
): ComparedIncidents | null {
  const sides = sidesOf(filter, pair);
  if (sides === null) return null;
  const periods = periodsOf(filter, pair);
  const [first, second] = mapSides(sides, (side) => {
    const sets = applySide(explored, side, others);
    const count = addUpCounts(sets, by).reduce((sum, bar) => sum + bar.count, 0);
    return { amounts: addUpAmounts(sets, by, unit), count };
  });
  // Restore the filter for other selectors.
  applyTo(explored, filter, others);
  const totals = mapSides([first, second], ({ amounts }) =>
    [...amounts.values()].reduce(addAmounts, NOTHING),
  );
  const bars = [...first.amounts]
    .map(([key, amount]) => ({ key, first: amount, second: second.amounts.get(key) ?? NOTHING }))
    .filter((bar) => bar.first.records + bar.second.records > 0)
    .sort((a, b) => b.first.sum + b.second.sum - (a.first.sum + a.second.sum));
  const plain = periods === null ? ([1, 1] as const) : mapSides(periods, daysOf);
  // A total of 0 divides nothing.
  const over = measure === 'shares' ? mapSides(totals, ({ sum }) => sum || 1) : plain;
  const without: OfSides<number> = [first.count - totals[0].records, second.count - totals[1].records];
  return { pair, periods, unit, over, totals, without, bars };
}

const NOTHING: Amount = new AmountSum();

function addAmounts(one: Amount, other: Amount): Amount {
  return {
    records: one.records + other.records,
    sum: one.sum + other.sum,
    squares: one.squares + other.squares,
    largest: Math.max(one.largest, other.largest),
  };
}

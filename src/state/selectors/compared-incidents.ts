/** Own incidents of two periods, or of two groups, counted by the same bars. */
import { addUpCounts } from '../../analysis/incidents/add-up-counts.ts';
import type { BarKey } from '../../analysis/incidents/dimensions.ts';
import type { IncidentFilter } from '../../analysis/incidents/explored-set.ts';
import type { MinuteSpan } from '../../analysis/incidents/filtered-counts.ts';
import { daysOf } from '../../analysis/incidents/span-before.ts';
import type { ComparedDimension, ComparedPair, Comparison, ExplorationState } from '../exploration.ts';
import type { AppState } from '../store.ts';
import { applySide, mapSides, sidesOf, spansOf } from './compared-sides.ts';
import {
  applyTo,
  type OtherFilters,
  selectIncidentFilter,
  selectOtherFilters,
} from './explored-incidents.ts';
import { memoise } from './memoise.ts';

export interface ComparedBar {
  readonly key: BarKey;
  readonly first: number;
  readonly second: number;
}

export interface ComparedIncidents {
  readonly pair: ComparedPair;
  /** The two periods; `null` where groups are compared. */
  readonly spans: readonly [MinuteSpan, MinuteSpan] | null;
  /** What the counts of each are measured over: days, its own total, or 1. Above 0. */
  readonly over: readonly [number, number];
  /** Bars that have rows of either, those with the most first; what lies at none of them is among them. */
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
 * What is compared, under all filters but those of what tells the two apart and of the bars that are counted. `null` while nothing is compared, or periods are and
 * the scene's is open at an end: then there is no span to compare with. Not while a hand brushes, since each set is counted twice.
 */
export const selectComparedIncidents: (state: AppState) => ComparedIncidents | null = memoise(
  (state: AppState) => [...inputsOf(state), state.exploration.brushed === null] as const,
  (filter, others, explored, comparison, isSettled) =>
    comparison === null || !isSettled ? null : compare(explored, filter, others, comparison, comparison.by),
);

/** The same by legs, whatever bars the comparison is read by: for the map. `null` also where it is legs that are compared with each other. */
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
  by: ComparedDimension,
): ComparedIncidents | null {
  const sides = sidesOf(filter, pair);
  if (sides === null) return null;
  const spans = spansOf(filter, pair);
  const [first, second] = mapSides(
    sides,
    (side) =>
      new Map(addUpCounts(applySide(explored, side, others), by).map(({ key, count }) => [key, count])),
  );
  // Others who ask go on with the filter that stands.
  applyTo(explored, filter, others);
  const totalOf = (counts: ReadonlyMap<BarKey, number>) =>
    Math.max(
      1,
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    );
  const bars = [...first]
    .map(([key, count]) => ({ key, first: count, second: second.get(key) ?? 0 }))
    .filter((bar) => bar.first + bar.second > 0)
    .sort((a, b) => b.first + b.second - (a.first + a.second));
  const plain = spans === null ? ([1, 1] as const) : ([daysOf(spans[0]), daysOf(spans[1])] as const);
  return { pair, spans, over: measure === 'shares' ? [totalOf(first), totalOf(second)] : plain, bars };
}

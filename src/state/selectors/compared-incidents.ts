/** Own incidents of two periods, or of two groups, counted by the same bars. */
import { addUpCounts } from '../../analysis/incidents/add-up-counts.ts';
import type { BarKey } from '../../analysis/incidents/dimensions.ts';
import type { IncidentFilter } from '../../analysis/incidents/explored-set.ts';
import type { MinuteSpan } from '../../analysis/incidents/filtered-counts.ts';
import { rowsOfWord } from '../../analysis/incidents/rows-of-word.ts';
import { type ComparedWith, daysOf, spanBefore } from '../../analysis/incidents/span-before.ts';
import type {
  ComparedDimension,
  ComparedGroups,
  ComparedPair,
  Comparison,
  ExplorationState,
} from '../exploration.ts';
import type { AppState } from '../store.ts';
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

/** One side of what is compared: a filter, and which rows of a set are of it besides. */
interface ComparedSide {
  readonly filter: IncidentFilter;
  /** Of a column of the file; `null` where the filter says all. */
  readonly word: { readonly column: string; readonly isWanted: (word: string) => boolean } | null;
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
  const spans = pair.of === 'periods' ? spansOf(filter, pair.with) : null;
  if (pair.of === 'periods' && spans === null) return null;
  const sides =
    pair.of === 'groups'
      ? groupSides(filter, pair)
      : (spans ?? []).map((period): ComparedSide => ({ filter: { ...filter, period }, word: null }));
  const [first = new Map(), second = new Map()] = sides.map(({ filter: ofSide, word }) => {
    const sets = applyTo(explored, ofSide, others, (set, found) =>
      word === null ? found : rowsOfWord(set.table, word.column, word.isWanted, found),
    );
    return new Map(addUpCounts(sets, by).map(({ key, count }) => [key, count]));
  });
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

function spansOf({ period }: IncidentFilter, which: ComparedWith): readonly [MinuteSpan, MinuteSpan] | null {
  if (period === null || !Number.isFinite(period.from) || !Number.isFinite(period.to)) return null;
  return [period, spanBefore(period, which)];
}

function groupSides(filter: IncidentFilter, pair: ComparedGroups): readonly ComparedSide[] {
  const { source, first, second } = pair;
  const isFirst = (key: BarKey) => key === first;
  const isSecond = (key: BarKey) => (second === null ? key !== first : key === second);
  const column = columnOfSource(source);
  const sideOf = (isWanted: (key: BarKey) => boolean): ComparedSide =>
    column === null
      ? { filter: { ...filter, bars: { ...filter.bars, [source]: isWanted } }, word: null }
      : { filter, word: { column, isWanted } };
  return [sideOf(isFirst), sideOf(isSecond)];
}

/** The name of the column of the file, or `null` for a dimension. */
function columnOfSource(source: string): string | null {
  return source.startsWith('column:') ? source.slice('column:'.length) : null;
}

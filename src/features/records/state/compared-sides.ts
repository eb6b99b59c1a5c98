/** The two sides of a comparison, as filters. */
import type { BarKey } from '../../../analysis/incidents/dimensions.ts';
import type { ExploredSet, IncidentFilter } from '../../../analysis/incidents/explored-set.ts';
import type { MinutePeriod } from '../../../analysis/incidents/filtered-counts.ts';
import { periodBefore } from '../../../analysis/incidents/period-before.ts';
import { rowsOfWord } from '../../../analysis/incidents/rows-of-word.ts';
import type { ComparedGroups, ComparedPair, ExplorationState } from '../../explore/state/exploration.ts';
import { applyTo, type OtherFilters } from '../../explore/state/explored-incidents.ts';

/** A filter, and a further condition on the rows of a set. */
export interface ComparedSide {
  readonly filter: IncidentFilter;
  /** On a column of the file; `null` if the filter is enough. */
  readonly word: { readonly column: string; readonly isWanted: (word: string) => boolean } | null;
}

/** One value for each side. */
export type OfSides<T> = readonly [first: T, second: T];

export function mapSides<T, R>([first, second]: OfSides<T>, derive: (one: T) => R): OfSides<R> {
  return [derive(first), derive(second)];
}

/** `null` if periods are compared and the filter's has an open end: then there is no other period. */
export function sidesOf(filter: IncidentFilter, pair: ComparedPair): OfSides<ComparedSide> | null {
  if (pair.of === 'groups') return groupSides(filter, pair);
  const periods = periodsOf(filter, pair);
  return periods && mapSides(periods, (period) => ({ filter: { ...filter, period }, word: null }));
}

/** The two periods; `null` for groups, or without a second one. */
export function periodsOf({ period }: IncidentFilter, pair: ComparedPair): OfSides<MinutePeriod> | null {
  if (pair.of === 'groups') return null;
  if (period === null || !Number.isFinite(period.from) || !Number.isFinite(period.to)) return null;
  return [period, periodBefore(period, pair.with)];
}

/** Applies a side to the sets and returns them. The caller restores the filter afterwards. */
export function applySide(
  explored: ExplorationState['explored'],
  { filter, word }: ComparedSide,
  others: OtherFilters,
): readonly ExploredSet[] {
  return applyTo(explored, filter, others, (set, found) =>
    word === null ? found : rowsOfWord(set.table, word.column, word.isWanted, found),
  );
}

function groupSides(filter: IncidentFilter, pair: ComparedGroups): OfSides<ComparedSide> {
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

/** Name of the column of the file; `null` for a dimension. */
function columnOfSource(source: string): string | null {
  return source.startsWith('column:') ? source.slice('column:'.length) : null;
}

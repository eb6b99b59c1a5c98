/** The two sides of what is compared, as filters. */
import type { BarKey } from '../../analysis/incidents/dimensions.ts';
import type { ExploredSet, IncidentFilter } from '../../analysis/incidents/explored-set.ts';
import type { MinuteSpan } from '../../analysis/incidents/filtered-counts.ts';
import { rowsOfWord } from '../../analysis/incidents/rows-of-word.ts';
import { spanBefore } from '../../analysis/incidents/span-before.ts';
import type { ComparedGroups, ComparedPair, ExplorationState } from '../exploration.ts';
import { applyTo, type OtherFilters } from './explored-incidents.ts';

/** A filter, and which rows of a set are of the side besides. */
export interface ComparedSide {
  readonly filter: IncidentFilter;
  /** Of a column of the file; `null` where the filter says all. */
  readonly word: { readonly column: string; readonly isWanted: (word: string) => boolean } | null;
}

/** What there is of each side. */
export type OfSides<T> = readonly [first: T, second: T];

export function mapSides<T, R>([first, second]: OfSides<T>, derive: (one: T) => R): OfSides<R> {
  return [derive(first), derive(second)];
}

/** `null` where periods are compared and that of the filter is open at an end: then there is no span to compare with. */
export function sidesOf(filter: IncidentFilter, pair: ComparedPair): OfSides<ComparedSide> | null {
  if (pair.of === 'groups') return groupSides(filter, pair);
  const spans = spansOf(filter, pair);
  return spans && mapSides(spans, (period) => ({ filter: { ...filter, period }, word: null }));
}

/** The two periods; `null` where groups are compared, or there is no second one. */
export function spansOf({ period }: IncidentFilter, pair: ComparedPair): OfSides<MinuteSpan> | null {
  if (pair.of === 'groups') return null;
  if (period === null || !Number.isFinite(period.from) || !Number.isFinite(period.to)) return null;
  return [period, spanBefore(period, pair.with)];
}

/** The sets with a side let through. Who does so applies the filter that stands again afterwards. */
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

/** The name of the column of the file, or `null` for a dimension. */
function columnOfSource(source: string): string | null {
  return source.startsWith('column:') ? source.slice('column:'.length) : null;
}

/** What each half of the map shows, where it parts what is compared. */
import { type ComparedPair, isSplitMode, type SplitView } from '../exploration.ts';
import type { AppState } from '../store.ts';
import { applySide, mapSides, type OfSides, sidesOf, spansOf } from './compared-sides.ts';
import { applyTo, type SelectRows, selectIncidentFilter, selectOtherFilters } from './explored-incidents.ts';
import { memoise } from './memoise.ts';

export interface ComparedRows {
  readonly pair: ComparedPair;
  /** The two periods; `null` where groups are compared. */
  readonly spans: ReturnType<typeof spansOf>;
  readonly rows: OfSides<ReturnType<SelectRows>>;
  /** How many these are, with those that have no place. */
  readonly counts: OfSides<number>;
}

/** How the map is parted now; `null` while it shows all that passes: also where there is no second side, while an area is drawn, and in a briefing. */
export function selectSplitView(state: AppState): SplitView | null {
  const { splitView, mapMode } = state.exploration;
  if (splitView === null || !isSplitMode(mapMode)) return null;
  if (state.areas.sketch !== null || state.presentation !== null) return null;
  return selectComparedRows(state) === null ? null : splitView;
}

const selectSettledRows = memoise(
  (state: AppState) =>
    [
      selectIncidentFilter(state),
      selectOtherFilters(state),
      state.exploration.explored,
      state.exploration.comparison?.pair ?? null,
    ] as const,
  (filter, others, explored, pair): ComparedRows | null => {
    if (pair === null) return null;
    const sides = sidesOf(filter, pair);
    if (sides === null) return null;
    const found = mapSides(sides, (side) => {
      const sets = applySide(explored, side, others);
      return {
        rows: new Map([...explored].map(([key, { counts }]) => [key, counts.passingRows()])),
        count: sets.reduce((sum, { counts }) => sum + counts.passing(), 0),
      };
    });
    // Others who ask go on with the filter that stands.
    applyTo(explored, filter, others);
    return {
      pair,
      spans: spansOf(filter, pair),
      rows: mapSides(found, ({ rows }) => rows),
      counts: mapSides(found, ({ count }) => count),
    };
  },
);

/**
 * The rows of each side of what is compared, under all filters but that by what tells the two apart; `null` while nothing is compared, or there is no second
 * side. They stand as they are while a hand brushes, since each set is gone through three times.
 */
export const selectComparedRows: (state: AppState) => ComparedRows | null = (() => {
  let last: ComparedRows | null = null;
  return (state) => {
    const { brushed, comparison } = state.exploration;
    if (comparison === null) last = null;
    else if (brushed === null) last = selectSettledRows(state);
    return last;
  };
})();

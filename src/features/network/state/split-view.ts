/** Rows on each half of the map, in the split view of a comparison. */

import type { SplitView } from '../../../scene/scene.ts';
import { selectComparedWay } from '../../../state/selectors/compared-view.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { type ComparedPair, isSplitMode } from '../../explore/state/exploration.ts';
import {
  applyTo,
  type SelectRows,
  selectIncidentFilter,
  selectOtherFilters,
} from '../../explore/state/explored-incidents.ts';
import { applySide, mapSides, type OfSides, periodsOf, sidesOf } from '../../records/state/compared-sides.ts';

/** Of two periods, the earlier stands first: on the left. */
export interface ComparedRows {
  readonly pair: ComparedPair;
  /** The two periods; `null` for groups. */
  readonly periods: ReturnType<typeof periodsOf>;
  readonly rows: OfSides<ReturnType<SelectRows>>;
  /** How many rows these are, with those without position. */
  readonly counts: OfSides<number>;
}

/**
 * Current split view; `null` while the map shows all that passes: also without a second side, while an area
 * is drawn, in a presentation, and while two views are compared.
 */
export function selectSplitView(state: AppState): SplitView | null {
  const { splitView, mapMode } = state.exploration;
  if (splitView === null || !isSplitMode(mapMode)) return null;
  if (state.areas.sketch !== null || state.presentation !== null) return null;
  if (selectComparedWay(state) !== null) return null;
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
    const sides = inOrder(sidesOf(filter, pair), pair);
    if (sides === null) return null;
    const found = mapSides(sides, (side) => {
      const sets = applySide(explored, side, others);
      return {
        rows: new Map([...explored].map(([key, { counts }]) => [key, counts.passingRows()])),
        count: sets.reduce((sum, { counts }) => sum + counts.passing(), 0),
      };
    });
    // Restore the filter for other selectors.
    applyTo(explored, filter, others);
    return {
      pair,
      periods: inOrder(periodsOf(filter, pair), pair),
      rows: mapSides(found, ({ rows }) => rows),
      counts: mapSides(found, ({ count }) => count),
    };
  },
);

/** A comparison names the chosen period before the earlier one, which it is measured against. */
function inOrder<T>(sides: OfSides<T> | null, pair: ComparedPair): OfSides<T> | null {
  return sides === null || pair.of === 'groups' ? sides : [sides[1], sides[0]];
}

/**
 * Rows of each side of a comparison, under all filters except that of the sides; `null` while nothing is
 * compared, or without a second side. Unchanged during brushing, since each set is filtered three times.
 */
export const selectComparedRows: (state: AppState) => ComparedRows | null = (() => {
  let last: ComparedRows | null = null;
  return (state) => {
    const { comparison } = state.exploration;
    if (comparison === null) last = null;
    else if (state.session.period === null) last = selectSettledRows(state);
    return last;
  };
})();

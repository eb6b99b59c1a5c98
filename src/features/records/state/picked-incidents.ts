import { countRows, rowsOfBoth } from '../../../analysis/incidents/pick-rows.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { type SelectRows, selectShownRows } from '../../explore/state/explored-incidents.ts';

/** Picked rows that pass the filters: only visible rows are graded. */
export const selectPickedRows: SelectRows = memoise(
  (state: AppState) => [state.exploration.picked, selectShownRows(state)] as const,
  (picked, shownRows) =>
    new Map(
      [...picked].flatMap(([set, rows]) => {
        const shown = shownRows.get(set);
        return shown === undefined ? [] : [[set, rowsOfBoth(rows, shown)] as const];
      }),
    ),
);

export interface PickedCount {
  readonly passing: number;
  /** Filtered out; they are picked again once they pass. */
  readonly hidden: number;
}

export const selectPickedCount: (state: AppState) => PickedCount = memoise(
  (state: AppState) => [state.exploration.picked, selectPickedRows(state)] as const,
  (picked, passingRows) => {
    const sumOf = (masks: Iterable<Uint8Array>) => [...masks].reduce((sum, rows) => sum + countRows(rows), 0);
    const passing = sumOf(passingRows.values());
    return { passing, hidden: sumOf(picked.values()) - passing };
  },
);

import { countRows, rowsOfBoth } from '../../analysis/incidents/pick-rows.ts';
import type { AppState } from '../store.ts';
import { type SelectRows, selectShownRows } from './explored-incidents.ts';
import { memoise } from './memoise.ts';

/** The rows that are picked and pass the filters: only what is seen is graded. */
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
  /** Kept out by filters; they are picked again when these let them through. */
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

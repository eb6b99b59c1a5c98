import { NO_POSITION } from '../../domain/incident.ts';
import type { AppState } from '../store.ts';
import { selectShownRows } from './explored-incidents.ts';
import { memoise } from './memoise.ts';

/** How many of the rows that pass have no position, so that no map can show them. */
export const selectUnplaced: (state: AppState) => number = memoise(
  (state: AppState) => [selectShownRows(state), state.exploration.explored] as const,
  (shownRows, explored) => {
    let unplaced = 0;
    for (const [set, shown] of shownRows) {
      const table = explored.get(set)?.table;
      if (table === undefined || table.placedCount === table.rowCount) continue;
      for (let row = 0; row < shown.length; row += 1) {
        if (shown[row] === 1 && table.lng[row] === NO_POSITION) unplaced += 1;
      }
    }
    return unplaced;
  },
);

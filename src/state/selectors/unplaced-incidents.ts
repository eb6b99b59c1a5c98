import { NO_POSITION } from '../../domain/incident.ts';
import type { AppState } from '../store.ts';
import type { SelectRows } from './explored-incidents.ts';
import { memoise } from './memoise.ts';

/** Number of rows without position, which no map can show. */
export function makeSelectUnplaced(selectRows: SelectRows): (state: AppState) => number {
  return memoise(
    (state: AppState) => [selectRows(state), state.exploration.explored] as const,
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
}

import { addUpFolds, type FoldedRows } from '../../analysis/incidents/add-up-folds.ts';
import { foldOntoLegs } from '../../analysis/incidents/fold-onto-legs.ts';
import type { AppState } from '../store.ts';
import { selectShownRows } from './explored-incidents.ts';
import { memoise } from './memoise.ts';

/** What passes, folded onto the legs within the reach that the sets are counted by. */
export const selectFoldedIncidents: (state: AppState) => FoldedRows = memoise(
  (state: AppState) => [selectShownRows(state), state.exploration.explored] as const,
  (shownRows, explored) =>
    addUpFolds(
      [...explored].flatMap(([key, { table, tags, reach }]) => {
        const shown = shownRows.get(key);
        return shown === undefined ? [] : [foldOntoLegs(table, tags, shown, reach.leg)];
      }),
    ),
);

import { addUpFolds, type FoldedRows, mostOnASide } from '../../../analysis/incidents/add-up-folds.ts';
import { foldOntoLegs } from '../../../analysis/incidents/fold-onto-legs.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import type { SelectRows } from '../../explore/state/explored-incidents.ts';

export interface FoldedIncidents extends FoldedRows {
  /** Rows on the side of a leg with the most. */
  readonly most: number;
}

/** Rows by leg, within the radius that the sets are counted with. */
export function makeSelectFolded(selectRows: SelectRows): (state: AppState) => FoldedIncidents {
  return memoise(
    (state: AppState) => [selectRows(state), state.exploration.explored] as const,
    (shownRows, explored) => {
      const folded = addUpFolds(
        [...explored].flatMap(([key, { table, tags, reach }]) => {
          const shown = shownRows.get(key);
          return shown === undefined || tags === null ? [] : [foldOntoLegs(table, tags, shown, reach.leg)];
        }),
      );
      return { ...folded, most: mostOnASide(folded) };
    },
  );
}

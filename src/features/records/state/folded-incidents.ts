import { addUpFolds, type FoldedRows, mostOnASide } from '../../../analysis/incidents/add-up-folds.ts';
import { foldOntoLegs } from '../../../analysis/incidents/fold-onto-legs.ts';
import { quantitiesIn } from '../../../analysis/incidents/measures.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import type { SelectRows } from '../../explore/state/explored-incidents.ts';
import { selectMeasure } from '../../explore/state/measured-incidents.ts';
import { selectLegTags } from './own-leg-tags.ts';

export interface FoldedIncidents extends FoldedRows {
  /** Rows, or their sum, on the side of a leg with the most. */
  readonly most: number;
  /** Base unit of the sums; `null` for numbers of rows. */
  readonly unit: string | null;
}

/** Rows by leg of the networks in use, within the radius that the sets are counted with. */
export function makeSelectFolded(selectRows: SelectRows): (state: AppState) => FoldedIncidents {
  return memoise(
    (state: AppState) =>
      [selectRows(state), state.exploration.explored, selectLegTags(state), selectMeasure(state)] as const,
    (shownRows, explored, legTags, unit) => {
      const folded = addUpFolds(
        [...explored].flatMap(([key, { table, reach }]) => {
          const [shown, tags] = [shownRows.get(key), legTags.get(key)];
          if (shown === undefined || tags === undefined) return [];
          const values = unit === null ? null : quantitiesIn(table, unit);
          return [foldOntoLegs(tags, shown, reach.leg, values)];
        }),
      );
      return { ...folded, most: mostOnASide(folded), unit };
    },
  );
}

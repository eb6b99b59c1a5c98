/** Selectors for the map modes: of all passing rows, or of each side of a comparison. */

import { type DensityFrame, deriveDensity } from '../../../analysis/incidents/density.ts';
import { quantitiesIn } from '../../../analysis/incidents/measures.ts';
import { NO_POSITION } from '../../../domain/incident.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import { selectViewFrame } from '../../../state/selectors/view-frame.ts';
import type { AppState } from '../../../state/store.ts';
import { type SelectRows, selectShownRows } from '../../explore/state/explored-incidents.ts';
import { selectMeasure } from '../../explore/state/measured-incidents.ts';
import { selectComparedRows } from '../../network/state/split-view.ts';
import type { OfSides } from './compared-sides.ts';
import { type FoldedIncidents, makeSelectFolded } from './folded-incidents.ts';
import { type IncidentHexagons, makeSelectHexagons } from './incident-hexagons.ts';

export interface RowSelectors {
  readonly rows: SelectRows;
  readonly density: (state: AppState) => IncidentDensity;
  readonly hexagons: (state: AppState) => IncidentHexagons | null;
  readonly folded: (state: AppState) => FoldedIncidents;
  readonly unplaced: (state: AppState) => number;
}

export const SELECTORS_OF_ALL: RowSelectors = makeRowSelectors(selectShownRows);

/** Both sides share one scale, so that they can be compared by eye. */
export const SELECTORS_OF_SIDES: OfSides<RowSelectors> = (() => {
  const [first, second] = [makeRowSelectors(rowsOfSide(0)), makeRowSelectors(rowsOfSide(1))];
  return [alike(first, second), alike(second, first)];
})();

const NO_ROWS: ReturnType<SelectRows> = new Map();

function rowsOfSide(side: 0 | 1): SelectRows {
  return (state) => selectComparedRows(state)?.rows[side] ?? NO_ROWS;
}

function makeRowSelectors(rows: SelectRows): RowSelectors {
  return {
    rows,
    density: makeSelectDensity(rows),
    hexagons: makeSelectHexagons(rows),
    folded: makeSelectFolded(rows),
    unplaced: makeSelectUnplaced(rows),
  };
}

function alike(own: RowSelectors, other: RowSelectors): RowSelectors {
  return {
    ...own,
    density: upToMost(own.density, other.density),
    hexagons: upToMost(own.hexagons, other.hexagons),
    folded: upToMost(own.folded, other.folded),
  };
}

function upToMost<T extends { readonly most: number } | null>(
  selectOwn: (state: AppState) => T,
  selectOther: (state: AppState) => T,
): (state: AppState) => T {
  return memoise(
    (state: AppState) => [selectOwn(state), selectOther(state)] as const,
    (own, other) => (own === null || other === null ? own : { ...own, most: Math.max(own.most, other.most) }),
  );
}

/** Number of rows without position, which no map can show. */
function makeSelectUnplaced(selectRows: SelectRows): (state: AppState) => number {
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

/** Density of passing rows in the view where the map is at rest. */
interface IncidentDensity {
  readonly frame: DensityFrame;
  /** Records, or the sum of their quantities, per 1000 km² in each cell. */
  readonly values: Float32Array;
  /** Base unit of the sums; `null` for numbers of records. */
  readonly unit: string | null;
  readonly most: number;
}

/** @param selectRows the rows to count */
function makeSelectDensity(selectRows: SelectRows): (state: AppState) => IncidentDensity {
  return memoise(
    (state: AppState) =>
      [selectRows(state), state.incidents?.sets, selectViewFrame(state), selectMeasure(state)] as const,
    (shownRows, sets, frame, unit) => {
      const sources = (sets ?? []).flatMap(({ key, taken: { mercator, table } }) => {
        const shown = shownRows.get(key);
        if (shown === undefined) return [];
        return [{ places: mercator, shown, values: unit === null ? null : quantitiesIn(table, unit) }];
      });
      const values = deriveDensity(sources, frame);
      return { frame, values, unit, most: values.reduce((most, value) => Math.max(most, value), 0) };
    },
  );
}

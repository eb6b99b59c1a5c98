/** Density of passing rows in the view where the map is at rest. */
import { type DensityFrame, deriveDensity } from '../../analysis/incidents/density.ts';
import type { AppState } from '../store.ts';
import type { SelectRows } from './explored-incidents.ts';
import { memoise } from './memoise.ts';
import { selectViewFrame } from './view-frame.ts';

export interface IncidentDensity {
  readonly frame: DensityFrame;
  /** Records per 1000 km² in each cell. */
  readonly values: Float32Array;
  readonly most: number;
}

/** @param selectRows the rows to count */
export function makeSelectDensity(selectRows: SelectRows): (state: AppState) => IncidentDensity {
  return memoise(
    (state: AppState) => [selectRows(state), state.incidents?.sets, selectViewFrame(state)] as const,
    (shownRows, sets, frame) => {
      const sources = (sets ?? []).flatMap(({ key, taken: { mercator } }) => {
        const shown = shownRows.get(key);
        return shown === undefined ? [] : [{ places: mercator, shown }];
      });
      const values = deriveDensity(sources, frame);
      return { frame, values, most: values.reduce((most, value) => Math.max(most, value), 0) };
    },
  );
}

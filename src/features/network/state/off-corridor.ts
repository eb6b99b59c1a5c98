import { offCorridor } from '../../../analysis/incidents/off-corridor.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import { selectShownRows } from '../../explore/state/explored-incidents.ts';

/**
 * By key of each counted set, 1 for passing rows at no leg, within the radius that the sets are counted with.
 */
export const selectOffCorridor: (state: AppState) => ReadonlyMap<number, Uint8Array> = memoise(
  (state: AppState) => [selectShownRows(state), state.exploration.explored] as const,
  (shownRows, explored) =>
    new Map(
      [...explored].flatMap(([key, { tags, reach }]) => {
        const shown = shownRows.get(key);
        return shown === undefined || tags === null
          ? []
          : [[key, offCorridor(tags, shown, reach.leg)] as const];
      }),
    ),
);

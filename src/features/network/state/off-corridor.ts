import type { IncidentTags } from '../../../domain/incident.ts';
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

/**
 * Returns shown rows with a position farther from every leg than the reach.
 *
 * @param shown 1 for the rows to choose from
 */
function offCorridor({ legMetres }: IncidentTags, shown: Uint8Array, reachKm: number): Uint8Array {
  const off = new Uint8Array(shown.length);
  const reachMetres = reachKm * 1000;
  for (let row = 0; row < shown.length; row += 1) {
    // False for NaN too, as in rows without position.
    if (shown[row] === 1 && Math.abs(legMetres[row] as number) > reachMetres) off[row] = 1;
  }
  return off;
}

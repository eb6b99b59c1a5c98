/** Passing rows in each hexagon of the current level, or the sums of their quantities. */
import { countHexagons } from '../../../analysis/incidents/hexagons.ts';
import { quantitiesIn } from '../../../analysis/incidents/measures.ts';
import { shareKeys } from '../../../analysis/incidents/shared-keys.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import type { SelectRows } from '../../explore/state/explored-incidents.ts';
import { selectMeasure } from '../../explore/state/measured-incidents.ts';

export interface IncidentHexagons {
  readonly level: number;
  /** All hexagons with rows, even if none passes. The same object as long as the hexagons are. */
  readonly keys: Float64Array;
  /** Passing rows in each, or their sum. */
  readonly counts: Float64Array;
  /** Base unit of the sums; `null` for numbers of rows. */
  readonly unit: string | null;
  /** Largest count. */
  readonly most: number;
  /** Passing rows, or their sum: those in hexagons, and those without position. */
  readonly placed: number;
  readonly unplaced: number;
}

/** All hexagons with rows, and the places of each set's hexagons in that list. */
export const selectSharedKeys = memoise(
  ({ exploration }: AppState) => [exploration.hexagons] as const,
  (hexagons) => {
    const { keys, places } = shareKeys([...hexagons.values()].map((laid) => laid.keys));
    const [first] = hexagons.values();
    const placesOfSets = new Map([...hexagons.keys()].map((set, i) => [set, places[i] ?? null]));
    return { keys, placesOfSets, level: first?.level ?? null };
  },
);

/** `null` until hexagons exist for all counted sets. @param selectRows the rows to count */
export function makeSelectHexagons(selectRows: SelectRows): (state: AppState) => IncidentHexagons | null {
  return memoise(
    (state: AppState) =>
      [
        state.exploration.hexagons,
        selectRows(state),
        selectSharedKeys(state),
        state.exploration.explored,
        selectMeasure(state),
      ] as const,
    (hexagons, shownRows, { keys, placesOfSets, level }, explored, unit) => {
      if (level === null) return null;
      const counts = new Float64Array(keys.length);
      let [placed, unplaced, most] = [0, 0, 0];
      for (const [set, shown] of shownRows) {
        const [laid, places] = [hexagons.get(set), placesOfSets.get(set)];
        const table = explored.get(set)?.table;
        if (laid === undefined || places === undefined || table === undefined) return null;
        const ofSet = countHexagons(laid, shown, unit === null ? null : quantitiesIn(table, unit));
        unplaced += ofSet[0] as number;
        for (let i = 1; i < ofSet.length; i += 1) {
          const at = places === null ? i - 1 : (places[i - 1] as number);
          const count = ofSet[i] as number;
          const sum = (counts[at] as number) + count;
          counts[at] = sum;
          if (sum > most) most = sum;
          placed += count;
        }
      }
      return { level, keys, counts, unit, most, placed, unplaced };
    },
  );
}

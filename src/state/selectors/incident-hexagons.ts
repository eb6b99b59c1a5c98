/** What lies in each hexagon of the level that is laid, under the filters that stand. */
import { countHexagons } from '../../analysis/incidents/hexagons.ts';
import { KeyNumbers } from '../../analysis/incidents/number-keys.ts';
import type { AppState } from '../store.ts';
import type { SelectRows } from './explored-incidents.ts';
import { memoise } from './memoise.ts';

export interface IncidentHexagons {
  readonly level: number;
  /** All hexagons in which rows lie, also those of which none passes. The same object as long as the hexagons are. */
  readonly keys: Float64Array;
  /** Of each, how many rows pass. */
  readonly counts: Uint32Array;
  /** In the one that has the most. */
  readonly most: number;
  /** Rows that pass: those in hexagons, and those without position. */
  readonly placed: number;
  readonly unplaced: number;
}

/** Of each set, where its hexagons are in the list of all. */
const selectSharedKeys = memoise(
  ({ exploration }: AppState) => [exploration.hexagons] as const,
  (hexagons) => {
    const numbers = new KeyNumbers();
    const numbersOfSets = new Map<number, Uint32Array>();
    for (const [set, { keys }] of hexagons) {
      numbersOfSets.set(
        set,
        Uint32Array.from(keys, (key) => numbers.numberOf(key) - 1),
      );
    }
    return { keys: numbers.keys(), numbersOfSets };
  },
);

/** `null` until hexagons are laid for all counted sets. @param selectRows the rows that lie in them */
export function makeSelectHexagons(selectRows: SelectRows): (state: AppState) => IncidentHexagons | null {
  return memoise(
    (state: AppState) => [state.exploration.hexagons, selectRows(state), selectSharedKeys(state)] as const,
    (hexagons, shownRows, { keys, numbersOfSets }) => {
      const [first] = hexagons.values();
      if (first === undefined) return null;
      const counts = new Uint32Array(keys.length);
      let [placed, unplaced] = [0, 0];
      for (const [set, shown] of shownRows) {
        const [laid, numbers] = [hexagons.get(set), numbersOfSets.get(set)];
        if (laid === undefined || numbers === undefined) return null;
        const ofSet = countHexagons(laid, shown);
        unplaced += ofSet[0] ?? 0;
        for (const [i, number] of numbers.entries()) {
          const count = ofSet[i + 1] as number;
          counts[number] = (counts[number] as number) + count;
          placed += count;
        }
      }
      const most = counts.reduce((most, count) => Math.max(most, count), 0);
      return { level: first.level, keys, counts, most, placed, unplaced };
    },
  );
}

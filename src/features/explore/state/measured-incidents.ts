/** Sums of quantities of the user's records under the filters, by the chosen measure. */
import { addUpQuantities } from '../../../analysis/incidents/add-up-counts.ts';
import type { Dimension } from '../../../analysis/incidents/dimensions.ts';
import { byDimension, type ExploredBar } from '../../../analysis/incidents/incident-store.ts';
import { measuresOf, quantitiesIn } from '../../../analysis/incidents/measures.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { applyTo, selectIncidentFilter, selectOtherFilters } from './explored-incidents.ts';

/** Base units of the counted records, most frequent first; empty for quantities without a unit. */
export const selectMeasures: (state: AppState) => readonly string[] = memoise(
  ({ exploration }: AppState) => [exploration.explored] as const,
  (explored) => measuresOf([...explored.values()].map(({ table }) => table)),
);

/** The chosen base unit; `null` for the number of records, also while no record has that unit. */
export function selectMeasure(state: AppState): string | null {
  const { measure } = state.exploration;
  return measure !== null && selectMeasures(state).includes(measure) ? measure : null;
}

export interface MeasuredIncidents {
  readonly unit: string;
  /** Sum of all rows that pass every filter and have a quantity of this kind, and the number of both kinds. */
  readonly sum: number;
  readonly withQuantity: number;
  readonly without: number;
  /** Bars by dimension; `count` is the sum. */
  readonly bars: Readonly<Record<Dimension, readonly ExploredBar[]>>;
}

/** `null` while the number of records is the measure. */
export const selectMeasuredIncidents: (state: AppState) => MeasuredIncidents | null = memoise(
  (state: AppState) =>
    [
      selectMeasure(state),
      selectIncidentFilter(state),
      selectOtherFilters(state),
      state.exploration.explored,
    ] as const,
  (unit, filter, others, explored) => {
    if (unit === null) return null;
    const sets = applyTo(explored, filter, others);
    let [sum, withQuantity, passing] = [0, 0, 0];
    for (const { table, counts } of sets) {
      const values = quantitiesIn(table, unit);
      const rows = counts.passingRows();
      for (let row = 0; row < rows.length; row += 1) {
        if (rows[row] === 0) continue;
        passing += 1;
        const value = values[row] as number;
        if (Number.isNaN(value)) continue;
        withQuantity += 1;
        sum += value;
      }
    }
    const bars = byDimension((dimension) => addUpQuantities(sets, dimension, unit));
    return { unit, sum, withQuantity, without: passing - withQuantity, bars };
  },
);

/** @param measure base unit; `null` for the number of records */
export function setMeasure(store: AppStore, measure: string | null): void {
  store.setState(({ exploration }) => ({ exploration: { ...exploration, measure } }));
}

/** The chosen measure, and the sums of quantities under the filters. */
import type { MeasuredIncidents } from '../../../analysis/incidents/incident-store.ts';
import { measuresOf } from '../../../analysis/incidents/measures.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState, AppStore } from '../../../state/store.ts';
import { selectExploredEverywhere } from './explored-incidents.ts';

/**
 * Base units of the counted records, most frequent first, then those that only the organisation's records have; empty
 * for quantities without a unit.
 */
export const selectMeasures: (state: AppState) => readonly string[] = memoise(
  ({ exploration, engine }: AppState) => [exploration.explored, engine.offers] as const,
  (explored, offers) => [
    ...new Set([...measuresOf([...explored.values()].map(({ table }) => table)), ...(offers?.units ?? [])]),
  ],
);

/** The chosen base unit; `null` for the number of records, also while no record has that unit. */
export function selectMeasure(state: AppState): string | null {
  const { measure } = state.exploration;
  return measure !== null && selectMeasures(state).includes(measure) ? measure : null;
}

/** `null` while the number of records is the measure. */
export function selectMeasuredIncidents(state: AppState): MeasuredIncidents | null {
  return selectMeasure(state) === null ? null : selectExploredEverywhere(state).measured;
}

/** @param measure base unit; `null` for the number of records */
export function setMeasure(store: AppStore, measure: string | null): void {
  store.setState(({ exploration }) => ({ exploration: { ...exploration, measure } }));
}

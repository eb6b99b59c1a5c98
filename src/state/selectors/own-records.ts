import type { LegId } from '../../domain/ids.ts';
import type { AppState } from '../store.ts';
import { selectShownRows } from './explored-incidents.ts';
import { makeSelectFolded } from './folded-incidents.ts';
import { memoise } from './memoise.ts';

export interface OwnRecords {
  /** Kilometres within which a record is at a leg. */
  readonly reachKm: number;
  /** Legs with passing records, and how many. */
  readonly records: readonly (readonly [LegId, number])[];
}

const selectFolded = makeSelectFolded(selectShownRows);

const selectSettled: (state: AppState) => OwnRecords | null = memoise(
  (state: AppState) =>
    [selectFolded(state), state.exploration.explored, state.exploration.reach.leg] as const,
  ({ legs }, explored, reachKm) =>
    explored.size === 0 ? null : { reachKm, records: legs.map(({ leg, all }) => [leg, all]) },
);

/**
 * Passing records by leg; `null` without any. Unchanged during brushing, since each change would be a new
 * network query.
 */
export const selectOwnRecords: (state: AppState) => OwnRecords | null = (() => {
  let last: OwnRecords | null = null;
  return (state) => {
    if (state.session.period === null) last = selectSettled(state);
    return last;
  };
})();

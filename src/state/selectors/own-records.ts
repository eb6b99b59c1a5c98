import type { LegId } from '../../domain/ids.ts';
import type { AppState } from '../store.ts';
import { selectShownRows } from './explored-incidents.ts';
import { makeSelectFolded } from './folded-incidents.ts';
import { memoise } from './memoise.ts';

export interface OwnRecords {
  /** Kilometres within which a record is at a leg. */
  readonly reachKm: number;
  /** Legs that have records which pass the filters, with how many. */
  readonly records: readonly (readonly [LegId, number])[];
}

const selectFolded = makeSelectFolded(selectShownRows);

const selectSettled: (state: AppState) => OwnRecords | null = memoise(
  (state: AppState) =>
    [selectFolded(state), state.exploration.explored, state.exploration.reach.leg] as const,
  ({ legs }, explored, reachKm) =>
    explored.size === 0 ? null : { reachKm, records: legs.map(({ leg, all }) => [leg, all]) },
);

/** Own incidents by leg, as their filters let them pass; `null` where there are none. They stand as they are while a hand brushes, since each change is a question to the network. */
export const selectOwnRecords: (state: AppState) => OwnRecords | null = (() => {
  let last: OwnRecords | null = null;
  return (state) => {
    if (state.exploration.brushed === null) last = selectSettled(state);
    return last;
  };
})();

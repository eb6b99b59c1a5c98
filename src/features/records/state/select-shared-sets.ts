import type { AppState } from '../../../state/store.ts';
import type { IncidentSet, SharedRecords } from './incidents.ts';

/** Returns the open sets that have records of this one too, with the number of these. */
export function selectSharedSets(
  { incidents }: Pick<AppState, 'incidents'>,
  { key, shared }: IncidentSet,
): readonly (readonly [set: IncidentSet, of: SharedRecords])[] {
  return shared.flatMap((of) => {
    const found = incidents?.sets.find((set) => set.key !== key && set.id === of.set);
    return found === undefined ? [] : [[found, of] as const];
  });
}

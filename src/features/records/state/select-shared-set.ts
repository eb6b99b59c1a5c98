import type { AppState } from '../../../state/store.ts';
import type { IncidentSet } from './incidents.ts';

/** Returns the other set that has records of this one too; `null` if it is not open. */
export function selectSharedSet(
  { incidents }: Pick<AppState, 'incidents'>,
  { key, shared }: IncidentSet,
): IncidentSet | null {
  return incidents?.sets.find((set) => set.key !== key && set.id === shared?.set) ?? null;
}

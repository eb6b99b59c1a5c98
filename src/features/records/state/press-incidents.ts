import type { AppStore } from '../../../state/store.ts';
import type { IncidentRow } from '../../explore/state/exploration.ts';
import { selectIncident } from './select-incident.ts';

/**
 * Opens the nearest record at the pressed place. Pressing again opens the next, so that overlapping records
 * can all be reached.
 * @param here nearest first
 */
export function pressIncidents(store: AppStore, here: readonly IncidentRow[]): void {
  const { here: before, selected } = store.getState().exploration;
  const isSamePlace = here.length === before.length && here.every((one, i) => isSame(one, before[i] ?? null));
  const at = isSamePlace ? here.findIndex((one) => isSame(one, selected)) : -1;
  store.setState(({ exploration }) => ({ exploration: { ...exploration, here } }));
  selectIncident(store, here[(at + 1) % Math.max(1, here.length)] ?? null);
}

/** Opens another record at the place. @param step 1 for the next, -1 for the previous */
export function stepHere(store: AppStore, step: 1 | -1): void {
  const { here, selected } = store.getState().exploration;
  const at = here.findIndex((one) => isSame(one, selected));
  if (at >= 0) selectIncident(store, here[(at + step + here.length) % here.length] ?? null);
}

export function isSame(a: IncidentRow, b: IncidentRow | null): boolean {
  return a.set === b?.set && a.row === b.row;
}

import type { IncidentImport, IncidentsState } from '../../incidents.ts';
import type { AppStore } from '../../store.ts';

export function patchIncidents(store: AppStore, patch: Partial<NonNullable<IncidentsState>>): void {
  const { incidents } = store.getState();
  if (incidents !== null) store.setState({ incidents: { ...incidents, ...patch } });
}

export function importOf(store: AppStore, key: number): IncidentImport | null {
  return store.getState().incidents?.imports.find((one) => one.key === key) ?? null;
}

/** Changes an import that still exists. */
export function patchImport(store: AppStore, key: number, patch: Partial<IncidentImport>): void {
  const imports = store.getState().incidents?.imports ?? [];
  patchIncidents(store, { imports: imports.map((one) => (one.key === key ? { ...one, ...patch } : one)) });
}

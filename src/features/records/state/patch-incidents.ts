import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import type { IncidentImport } from './incidents.ts';

export function importOf(store: AppStore, key: number): IncidentImport | null {
  return store.getState().incidents?.imports.find((one) => one.key === key) ?? null;
}

/** Changes an import that still exists. */
export function patchImport(store: AppStore, key: number, change: Partial<IncidentImport>): void {
  const imports = store.getState().incidents?.imports ?? [];
  patch(store, 'incidents', {
    imports: imports.map((one) => (one.key === key ? { ...one, ...change } : one)),
  });
}

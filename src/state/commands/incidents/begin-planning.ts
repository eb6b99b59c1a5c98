import { patchSession } from '../../patch.ts';
import type { AppStore } from '../../store.ts';

/** Opens the part of the right panel where own incidents are, and closes what would cover it. */
export function beginPlanning(store: AppStore): void {
  startPlanning(store);
  patchSession(store, { rightPanel: 'incidents', dialog: null });
}

/** There may be own incidents from now on. */
export function startPlanning(store: AppStore): void {
  if (store.getState().incidents === null) {
    store.setState({ incidents: { imports: [], sets: [], nextKey: 1, templates: [] } });
  }
}

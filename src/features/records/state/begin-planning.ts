import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';

/** Opens the panel of the user's records and closes any dialog. */
export function beginPlanning(store: AppStore): void {
  startPlanning(store);
  patch(store, 'session', { rightPanel: 'incidents', dialog: null });
}

/** Creates the state for the user's records. */
export function startPlanning(store: AppStore): void {
  if (store.getState().incidents === null) {
    store.setState({ incidents: { imports: [], sets: [], nextKey: 1, templates: [] } });
  }
}

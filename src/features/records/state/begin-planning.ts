import { showTool } from '../../../state/commands/show-panels.ts';
import type { AppStore } from '../../../state/store.ts';

/** Opens the import of records. */
export function beginPlanning(store: AppStore): void {
  startPlanning(store);
  showTool(store, 'data');
}

/** Creates the state for the user's records. */
export function startPlanning(store: AppStore): void {
  if (store.getState().incidents === null) {
    store.setState({ incidents: { imports: [], sets: [], nextKey: 1, templates: [] } });
  }
}

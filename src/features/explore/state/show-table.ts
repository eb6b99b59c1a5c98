import type { AppStore } from '../../../state/store.ts';

/** Opens or closes the table of the user's records. */
export function showTable(store: AppStore, isTableOpen: boolean): void {
  store.setState(({ exploration }) => ({ exploration: { ...exploration, isTableOpen } }));
}

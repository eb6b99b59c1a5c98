import type { AppStore } from '../../store.ts';

/** Opens or closes the table of own incidents. */
export function showTable(store: AppStore, isTableOpen: boolean): void {
  store.setState(({ exploration }) => ({ exploration: { ...exploration, isTableOpen } }));
}

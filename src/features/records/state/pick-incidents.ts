import type { AppStore } from '../../../state/store.ts';

/** Picks only these rows of a set. @param rows 1 for each picked row; `null` for none */
export function pickIncidents(store: AppStore, set: number, rows: Uint8Array | null): void {
  const picked = new Map(store.getState().exploration.picked);
  if (rows?.includes(1) === true) picked.set(set, rows);
  else picked.delete(set);
  store.setState(({ exploration }) => ({ exploration: { ...exploration, picked } }));
}

/** Unpicks all rows of all sets. */
export function unpickIncidents(store: AppStore): void {
  store.setState(({ exploration }) => ({ exploration: { ...exploration, picked: new Map() } }));
}

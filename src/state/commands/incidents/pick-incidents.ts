import type { AppStore } from '../../store.ts';

/** Picks rows of a set, and no others of it. @param rows 1 for each, by row; `null` for none */
export function pickIncidents(store: AppStore, set: number, rows: Uint8Array | null): void {
  const picked = new Map(store.getState().exploration.picked);
  if (rows?.includes(1) === true) picked.set(set, rows);
  else picked.delete(set);
  store.setState(({ exploration }) => ({ exploration: { ...exploration, picked } }));
}

/** Picks no row of any set. */
export function unpickIncidents(store: AppStore): void {
  store.setState(({ exploration }) => ({ exploration: { ...exploration, picked: new Map() } }));
}

import type { DataState } from '../data.ts';
import type { AppStore } from '../store.ts';

/** Called by the loader with its progress. */
export function setData(store: AppStore, data: DataState): void {
  store.setState({ data });
}

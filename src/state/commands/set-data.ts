import type { DataState } from '../data.ts';
import type { AppStore } from '../store.ts';

/** For the loader: how far the atlas has come. */
export function setData(store: AppStore, data: DataState): void {
  store.setState({ data });
}

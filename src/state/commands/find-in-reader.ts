import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Sets the search text of the reader, where matches are marked; `null` closes the search. */
export function findInReader(store: AppStore, find: string | null): void {
  patch(store, 'session', { find });
}

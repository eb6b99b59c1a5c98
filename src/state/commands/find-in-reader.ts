import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** What “find” looks for in the reader, where its places are marked; `null` closes it. */
export function findInReader(store: AppStore, find: string | null): void {
  patchSession(store, { find });
}

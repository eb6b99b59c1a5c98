import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Prints other content than the view. Returns a function that ends it. */
export function takePaper(store: AppStore): () => void {
  patchSession(store, { isPaperTaken: true });
  return () => patchSession(store, { isPaperTaken: false });
}

import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** From now on the printer gets something else than the view. Returns the function that ends it. */
export function takePaper(store: AppStore): () => void {
  patchSession(store, { isPaperTaken: true });
  return () => patchSession(store, { isPaperTaken: false });
}

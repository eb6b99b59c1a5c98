import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Prints other content than the view. Returns a function that ends it. */
export function takePaper(store: AppStore): () => void {
  patch(store, 'session', { isPaperTaken: true });
  return () => patch(store, 'session', { isPaperTaken: false });
}

import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Clears the jump, so that the reader reopens where it was last read. */
export function finishJump(store: AppStore): void {
  patch(store, 'session', { readerJump: null });
}

import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** The reader has gone where it was asked to: opened again, it goes to where it was read last. */
export function finishJump(store: AppStore): void {
  patchSession(store, { readerJump: null });
}

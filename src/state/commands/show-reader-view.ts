import type { ReaderView } from '../original.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Sets what the reader shows of each passage: the digest, the open original, or both. */
export function showReaderView(store: AppStore, readerView: ReaderView): void {
  patch(store, 'session', { readerView });
}

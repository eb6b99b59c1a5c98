/** Dialog, right panel and print view. */
import { patch } from '../patch.ts';
import type { Dialog, RightPanel } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Opens a dialog in place of the open one; `null` closes it. */
export function openDialog(store: AppStore, dialog: Dialog | null): void {
  patch(store, 'session', { dialog });
}

export function showRightPanel(store: AppStore, rightPanel: RightPanel): void {
  patch(store, 'session', { rightPanel });
}

/** Prints other content than the view. Returns a function that ends it. */
export function takePaper(store: AppStore): () => void {
  patch(store, 'session', { isPaperTaken: true });
  return () => patch(store, 'session', { isPaperTaken: false });
}

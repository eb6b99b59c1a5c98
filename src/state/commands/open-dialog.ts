import { patch } from '../patch.ts';
import type { Dialog } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Opens a dialog in place of the open one; `null` closes it. */
export function openDialog(store: AppStore, dialog: Dialog | null): void {
  patch(store, 'session', { dialog });
}

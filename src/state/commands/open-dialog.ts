import { patchSession } from '../patch.ts';
import type { Dialog } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Opens a dialog in place of the open one, or closes it with `null`. */
export function openDialog(store: AppStore, dialog: Dialog | null): void {
  patchSession(store, { dialog });
}

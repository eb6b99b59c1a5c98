import { patchSession } from '../patch.ts';
import type { RightPanel } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Changes between the open feature and the brief. */
export function showRightPanel(store: AppStore, rightPanel: RightPanel): void {
  patchSession(store, { rightPanel });
}

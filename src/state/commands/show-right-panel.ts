import { patch } from '../patch.ts';
import type { RightPanel } from '../session.ts';
import type { AppStore } from '../store.ts';

export function showRightPanel(store: AppStore, rightPanel: RightPanel): void {
  patch(store, 'session', { rightPanel });
}

import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

export function dismissNotice(store: AppStore, id: string): void {
  const { notices } = store.getState().session;
  if (notices.some((notice) => notice.id === id)) {
    patch(store, 'session', { notices: notices.filter((notice) => notice.id !== id) });
  }
}

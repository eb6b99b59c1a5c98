import { patch } from '../patch.ts';
import type { Notice } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Shows a notice, in place of one with the same id. */
export function showNotice(store: AppStore, notice: Notice): void {
  const { notices } = store.getState().session;
  patch(store, 'session', { notices: [...notices.filter(({ id }) => id !== notice.id), notice] });
}

import { handlesOf } from '../handles.ts';
import { patch } from '../patch.ts';
import type { Notice } from '../session.ts';
import type { AppStore } from '../store.ts';

/**
 * Shows a notice, in place of one with the same id.
 * @param runs what its actions do, in their order
 */
export function showNotice(store: AppStore, notice: Notice, ...runs: readonly (() => void)[]): void {
  const { notices } = store.getState().session;
  handlesOf(store).actions.set(notice.id, runs);
  patch(store, 'session', { notices: [...notices.filter(({ id }) => id !== notice.id), notice] });
}

export function dismissNotice(store: AppStore, id: string): void {
  const { notices } = store.getState().session;
  handlesOf(store).actions.delete(id);
  if (notices.some((notice) => notice.id === id)) {
    patch(store, 'session', { notices: notices.filter((notice) => notice.id !== id) });
  }
}

/** Runs an action of a notice, which ends it. @param index from 0, in the order of its labels */
export function runNoticeAction(store: AppStore, id: string, index: number): void {
  const run = handlesOf(store).actions.get(id)?.[index];
  dismissNotice(store, id);
  run?.();
}

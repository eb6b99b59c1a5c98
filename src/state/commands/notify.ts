/** Announcements to screen readers, and notices. */

import { handlesOf } from '../handles.ts';
import { patch } from '../patch.ts';
import type { Announcement, Notice } from '../session.ts';
import type { AppStore } from '../store.ts';

/**
 * Announcements within this time come from one action, such as a step that also changes the filters. All
 * stay, since one that is replaced before it is rendered is never read out.
 */
const TOGETHER_MS = 100;

/**
 * Announces a sentence, in the user's language, to screen readers. It replaces announcements older than
 * `TOGETHER_MS`.
 */
export function announce(store: AppStore, text: string, urgency: Announcement['urgency'] = 'polite'): void {
  const before = store.getState().session.announcements;
  const saidMs = performance.now();
  const fresh = before.filter((one) => saidMs - one.saidMs < TOGETHER_MS);
  const serial = (before.at(-1)?.serial ?? 0) + 1;
  patch(store, 'session', { announcements: [...fresh, { serial, saidMs, text, urgency }] });
}

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

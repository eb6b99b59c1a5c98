import { patch } from '../patch.ts';
import type { Announcement } from '../session.ts';
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

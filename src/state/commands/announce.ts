import { patchSession } from '../patch.ts';
import type { Announcement } from '../session.ts';
import type { AppStore } from '../store.ts';

/**
 * What is said within so short a time comes of one deed, as a step that also changes the filters: the page may not have been drawn in between, and what
 * is not drawn is not heard.
 */
const TOGETHER_MS = 100;

/** Says a sentence, in the reader's language, to screen readers: after what is being said, and in the place of what has been. */
export function announce(store: AppStore, text: string, urgency: Announcement['urgency'] = 'polite'): void {
  const before = store.getState().session.announcements;
  const saidMs = performance.now();
  const fresh = before.filter((one) => saidMs - one.saidMs < TOGETHER_MS);
  const serial = (before.at(-1)?.serial ?? 0) + 1;
  patchSession(store, { announcements: [...fresh, { serial, saidMs, text, urgency }] });
}

import { patchSession } from '../patch.ts';
import type { Announcement } from '../session.ts';
import type { AppStore } from '../store.ts';

/** Says a sentence, in the reader's language, to screen readers. */
export function announce(store: AppStore, text: string, urgency: Announcement['urgency'] = 'polite'): void {
  const serial = (store.getState().session.announcement?.serial ?? 0) + 1;
  patchSession(store, { announcement: { serial, text, urgency } });
}

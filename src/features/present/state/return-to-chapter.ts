import type { AppStore } from '../../../state/store.ts';
import { showsTimes } from './rehearsal.ts';
import { standAt } from './show-chapter.ts';

/** Returns to the exact scene of the chapter. */
export function returnToChapter(store: AppStore): void {
  const { presentation } = store.getState();
  if (presentation !== null && !showsTimes(presentation)) standAt(store, presentation, true);
}

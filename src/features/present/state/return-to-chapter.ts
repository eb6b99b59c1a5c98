import { selectFeature } from '../../../state/commands/select-features.ts';
import type { AppStore } from '../../../state/store.ts';
import { showScreen } from './patch-presentation.ts';
import { showsTimes } from './rehearsal.ts';
import { standAt } from './show-chapter.ts';

/** Returns to the exact scene of the chapter. */
export function returnToChapter(store: AppStore): void {
  const { presentation } = store.getState();
  if (presentation !== null && !showsTimes(presentation)) standAt(store, presentation, true);
}

/**
 * Closes what is over the chapter. The feature that was asked about is no longer selected then, which leads
 * back to the chapter unless the map was moved.
 */
export function closeScreen(store: AppStore): void {
  const { presentation } = store.getState();
  if (presentation?.screen === 'why') selectFeature(store, presentation.home.selection);
  showScreen(store, 'chapter');
}

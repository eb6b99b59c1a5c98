import type { FeatureId } from '../../../domain/ids.ts';
import { patch } from '../../../state/patch.ts';
import type { AppStore } from '../../../state/store.ts';
import type { Presentation, Screen } from './presentation.ts';
import { showsTimes } from './rehearsal.ts';

/** Shows a screen over the chapter, or closes it if it is shown. */
export function toggleScreen(store: AppStore, screen: Screen): void {
  const isShown = store.getState().presentation?.screen === screen;
  showScreen(store, isShown ? 'chapter' : screen);
}

/**
 * Shows a screen over the chapter, or the chapter. The feature that `why` was about is not selected then, which
 * leads back to the scene of the chapter unless the map was moved. Does nothing over the times of a rehearsal:
 * they can only be closed.
 */
export function showScreen(store: AppStore, screen: Screen): void {
  const { session, scene, presentation } = store.getState();
  if (presentation !== null && showsTimes(presentation) && screen !== 'chapter') return;
  if (presentation?.screen === 'why' && screen === 'chapter') {
    patch(store, 'scene', { selection: presentation.home.selection });
  }
  const asked = session.focus ?? session.hover ?? scene.selection;
  patchPresentation(store, () => (screen === 'why' ? { screen, asked } : { screen }));
}

/** Shows what is known of a feature, wherever pointer and focus are. */
export function showWhy(store: AppStore, asked: FeatureId): void {
  patchPresentation(store, () => ({ screen: 'why', asked }));
}

export function togglePointer(store: AppStore): void {
  patchPresentation(store, ({ hasPointer }) => ({ hasPointer: !hasPointer }));
}

export function toggleLegend(store: AppStore): void {
  patchPresentation(store, ({ hasLegend }) => ({ hasLegend: !hasLegend }));
}

/** Gives the arrow keys to the map or back. */
export function setExploring(store: AppStore, isExploring: boolean): void {
  patchPresentation(store, () => ({ isExploring }));
}

function patchPresentation(store: AppStore, change: (before: Presentation) => Partial<Presentation>): void {
  const { presentation } = store.getState();
  if (presentation !== null) store.setState({ presentation: { ...presentation, ...change(presentation) } });
}

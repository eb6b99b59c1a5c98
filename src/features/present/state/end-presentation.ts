import { restoreScene } from '../../../state/commands/restore-scene.ts';
import type { AppStore } from '../../../state/store.ts';

/** Ends the presentation and restores the scene before it. */
export function endPresentation(store: AppStore): void {
  const { presentation } = store.getState();
  if (presentation === null) return;
  store.setState({ presentation: null });
  restoreScene(store, presentation.before);
}

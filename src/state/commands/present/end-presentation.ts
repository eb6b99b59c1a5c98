import type { AppStore } from '../../store.ts';
import { restoreScene } from '../restore-scene.ts';

/** Leaves the presentation for the atlas as it was before. */
export function endPresentation(store: AppStore): void {
  const { presentation } = store.getState();
  if (presentation === null) return;
  store.setState({ presentation: null });
  restoreScene(store, presentation.before);
}

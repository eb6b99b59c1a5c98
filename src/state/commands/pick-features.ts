import type { FeatureId } from '../../domain/ids.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';
import { showScreen } from './present/patch-presentation.ts';
import { selectFeature } from './select-feature.ts';

/**
 * Opens the first feature at the pressed place, nearest first; pressing again opens the next. An empty list
 * closes the open feature.
 */
export function pickFeatures(store: AppStore, features: readonly FeatureId[]): void {
  const { session, scene } = store.getState();
  const before = session.overlap;
  const isSamePlace =
    before !== null &&
    before.features.length === features.length &&
    before.features.every((id, at) => id === features[at]) &&
    before.features[before.index] === scene.selection;
  const index = isSamePlace ? (before.index + 1) % features.length : 0;
  patch(store, 'session', { overlap: features.length === 0 ? null : { features, index } });
  selectFeature(store, features[index] ?? null);
  // In a presentation, pressing a symbol shows why it is there.
  if (features.length > 0) showScreen(store, 'why');
}

import type { FeatureId } from '../../domain/ids.ts';
import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';
import { showScreen } from './present/patch-presentation.ts';
import { selectFeature } from './select-feature.ts';

/**
 * What lies at the place that was pressed, nearest first. Opens the first; pressing the same place again opens the next. An empty
 * list, a press beside everything, closes what is open.
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
  patchSession(store, { overlap: features.length === 0 ? null : { features, index } });
  selectFeature(store, features[index] ?? null);
  // In a briefing, who points at a sign wants to know why it is there.
  if (features.length > 0) showScreen(store, 'why');
}

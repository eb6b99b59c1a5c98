/** Selects and highlights features. */
import type { FeatureId } from '../../domain/ids.ts';
import { showScreen } from '../../features/present/state/patch-presentation.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Selects a feature (map, panel and URL follow); `null` clears the selection. The camera stays. */
export function selectFeature(store: AppStore, feature: FeatureId | null): void {
  patch(store, 'scene', { selection: feature });
}

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

/** Selects the next (`1`) or previous (`-1`) feature at the last pressed place, cyclically. */
export function cycleOverlap(store: AppStore, step: 1 | -1): void {
  const { overlap } = store.getState().session;
  if (overlap === null || overlap.features.length === 0) return;
  const count = overlap.features.length;
  const index = (overlap.index + step + count) % count;
  patch(store, 'session', { overlap: { ...overlap, index } });
  selectFeature(store, overlap.features[index] ?? null);
}

/** Sets the feature under the pointer, on the map or in a list; `null` for none. */
export function hoverFeature(store: AppStore, feature: FeatureId | null): void {
  patch(store, 'session', { hover: feature });
}

/** Sets the map feature with the roving keyboard focus; `null` for none. */
export function focusFeature(store: AppStore, feature: FeatureId | null): void {
  patch(store, 'session', { focus: feature });
}

/**
 * Highlights these features on the map until others replace them; an empty list clears the highlight. Selects
 * nothing.
 */
export function lightFeatures(store: AppStore, lit: readonly FeatureId[]): void {
  patch(store, 'session', { lit });
}

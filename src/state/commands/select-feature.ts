import type { FeatureId } from '../../domain/ids.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Selects a feature (map, panel and URL follow); `null` clears the selection. The camera stays. */
export function selectFeature(store: AppStore, feature: FeatureId | null): void {
  patch(store, 'scene', { selection: feature });
}

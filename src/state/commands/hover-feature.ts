import type { FeatureId } from '../../domain/ids.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Sets the feature under the pointer, on the map or in a list; `null` for none. */
export function hoverFeature(store: AppStore, feature: FeatureId | null): void {
  patch(store, 'session', { hover: feature });
}

import type { FeatureId } from '../../domain/ids.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Sets the map feature with the roving keyboard focus; `null` for none. */
export function focusFeature(store: AppStore, feature: FeatureId | null): void {
  patch(store, 'session', { focus: feature });
}

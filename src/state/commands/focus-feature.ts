import type { FeatureId } from '../../domain/ids.ts';
import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** The keyboard's roving focus stands on a feature of the map; `null` when it left. */
export function focusFeature(store: AppStore, feature: FeatureId | null): void {
  patchSession(store, { focus: feature });
}

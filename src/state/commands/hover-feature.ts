import type { FeatureId } from '../../domain/ids.ts';
import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** The pointer is over a feature of the map, or over its name in a list; `null` when over none. */
export function hoverFeature(store: AppStore, feature: FeatureId | null): void {
  patchSession(store, { hover: feature });
}

import type { FeatureId } from '../../domain/ids.ts';
import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Opens a feature (map, panel and URL follow), or closes the open one with `null`. The camera stays. */
export function selectFeature(store: AppStore, feature: FeatureId | null): void {
  patchScene(store, { selection: feature });
}

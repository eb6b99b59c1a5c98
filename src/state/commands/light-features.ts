import type { FeatureId } from '../../domain/ids.ts';
import { patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Lights these features up together on the map until others take their place; none puts the light out. Nothing is selected. */
export function lightFeatures(store: AppStore, lit: readonly FeatureId[]): void {
  patchSession(store, { lit });
}

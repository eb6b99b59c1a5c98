import type { FeatureId } from '../../domain/ids.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/**
 * Highlights these features on the map until others replace them; an empty list clears the highlight. Selects
 * nothing.
 */
export function lightFeatures(store: AppStore, lit: readonly FeatureId[]): void {
  patch(store, 'session', { lit });
}

import type { PassageId } from '../../domain/ids.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/**
 * Called when the reader stops at a passage: updates the URL without a Back step. `null` when the reader is
 * closed.
 */
export function reportReading(store: AppStore, passage: PassageId | null): void {
  patch(store, 'session', { reading: passage });
  if (passage !== null) patch(store, 'scene', { passage });
}

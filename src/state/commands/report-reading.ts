import type { PassageId } from '../../domain/ids.ts';
import { patchScene, patchSession } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** The reader has come to rest at a passage: the link follows, without a step for Back. `null` when the reader is closed. */
export function reportReading(store: AppStore, passage: PassageId | null): void {
  patchSession(store, { reading: passage });
  if (passage !== null) patchScene(store, { passage });
}

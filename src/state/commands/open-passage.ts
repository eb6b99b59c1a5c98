import type { PassageId } from '../../domain/ids.ts';
import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Opens a passage of the brief, or closes the open one with `null`. */
export function openPassage(store: AppStore, passage: PassageId | null): void {
  patchScene(store, { passage });
}

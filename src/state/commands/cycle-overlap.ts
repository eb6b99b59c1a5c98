import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';
import { selectFeature } from './select-feature.ts';

/** Selects the next (`1`) or previous (`-1`) feature at the last pressed place, cyclically. */
export function cycleOverlap(store: AppStore, step: 1 | -1): void {
  const { overlap } = store.getState().session;
  if (overlap === null || overlap.features.length === 0) return;
  const count = overlap.features.length;
  const index = (overlap.index + step + count) % count;
  patch(store, 'session', { overlap: { ...overlap, index } });
  selectFeature(store, overlap.features[index] ?? null);
}

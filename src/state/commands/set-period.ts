import { isReversed } from '../../scene/period.ts';
import type { Period } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Limits dated features to a closed interval; `null` is open. Reversed ends are swapped. */
export function setPeriod(store: AppStore, period: Period): void {
  const { from, to } = period;
  const current = store.getState().scene.period;
  const ordered = isReversed(period) ? { from: to, to: from } : { from, to };
  if (ordered.from !== current.from || ordered.to !== current.to) patch(store, 'scene', { period: ordered });
}

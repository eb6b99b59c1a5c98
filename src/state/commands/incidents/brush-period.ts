import type { Period } from '../../../scene/scene.ts';
import type { AppStore } from '../../store.ts';
import { setPeriod } from '../set-period.ts';

/** Debounce: commit after this time without movement. */
const REST_MS = 150;

const timers = new WeakMap<AppStore, ReturnType<typeof setTimeout>>();

/**
 * Brushes a period: the user's records are filtered by it at once. The scene, which redraws the whole atlas,
 * follows after `REST_MS` or {@link settlePeriod}.
 */
export function brushPeriod(store: AppStore, period: Period): void {
  store.setState(({ exploration }) => ({ exploration: { ...exploration, brushed: period } }));
  clearTimeout(timers.get(store));
  timers.set(
    store,
    setTimeout(() => settlePeriod(store), REST_MS),
  );
}

/** Commits the brushed period. */
export function settlePeriod(store: AppStore): void {
  clearTimeout(timers.get(store));
  const { brushed } = store.getState().exploration;
  if (brushed === null) return;
  setPeriod(store, brushed);
  store.setState(({ exploration }) => ({ exploration: { ...exploration, brushed: null } }));
}

import type { Period } from '../../../scene/scene.ts';
import type { AppStore } from '../../store.ts';
import { setPeriod } from '../set-period.ts';

/** A hand that stands for so long rests. */
const REST_MS = 150;

const timers = new WeakMap<AppStore, ReturnType<typeof setTimeout>>();

/**
 * The period that a hand is brushing: own incidents are counted and shown by it at once. The scene, for which the whole atlas is drawn anew, has it when the hand
 * rests, or by {@link settlePeriod}.
 */
export function brushPeriod(store: AppStore, period: Period): void {
  store.setState(({ exploration }) => ({ exploration: { ...exploration, brushed: period } }));
  clearTimeout(timers.get(store));
  timers.set(
    store,
    setTimeout(() => settlePeriod(store), REST_MS),
  );
}

/** The hand has let go. */
export function settlePeriod(store: AppStore): void {
  clearTimeout(timers.get(store));
  const { brushed } = store.getState().exploration;
  if (brushed === null) return;
  setPeriod(store, brushed);
  store.setState(({ exploration }) => ({ exploration: { ...exploration, brushed: null } }));
}

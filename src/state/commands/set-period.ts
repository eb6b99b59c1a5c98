/** Two steps: a brush moves the period of the session at once, and the period of the scene when it rests. */
import { isReversed } from '../../scene/period.ts';
import type { Period } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Debounce of a brush. */
const REST_MS = 150;

const timers = new WeakMap<AppStore, ReturnType<typeof setTimeout>>();

/**
 * Limits dated features to a closed interval; `null` is open. Reversed ends are swapped. Ends the brushing of
 * another period.
 */
export function setPeriod(store: AppStore, period: Period): void {
  const { scene, session } = store.getState();
  const { from, to } = period;
  const ordered = isReversed(period) ? { from: to, to: from } : period;
  if (ordered.from === scene.period.from && ordered.to === scene.period.to) {
    patch(store, 'session', { period: null });
  } else {
    // In one change, and the same object as was brushed: filtered records stay as they are.
    store.setState({ scene: { ...scene, period: ordered }, session: { ...session, period: null } });
  }
}

/**
 * Shows a period while the user changes it: brushes, their words and the user's records follow at once. The
 * scene, which redraws the whole atlas, follows after `REST_MS` or {@link settlePeriod}.
 */
export function brushPeriod(store: AppStore, period: Period): void {
  patch(store, 'session', { period });
  clearTimeout(timers.get(store));
  timers.set(
    store,
    setTimeout(() => settlePeriod(store), REST_MS),
  );
}

/** Sets the brushed period, if there is one. */
export function settlePeriod(store: AppStore): void {
  const { period } = store.getState().session;
  if (period !== null) setPeriod(store, period);
}

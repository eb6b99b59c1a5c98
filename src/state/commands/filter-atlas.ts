/** Filters of the scene. */

import { EVIDENCE, type Evidence } from '../../domain/evidence.ts';
import type { MarketId, RouteId } from '../../domain/ids.ts';
import { DEFAULT_SCENE } from '../../scene/defaults.ts';
import { isRouteVisible, isWithinMarket } from '../../scene/market-filter.ts';
import { isReversed } from '../../scene/period.ts';
import type { LayerId, Period } from '../../scene/scene.ts';
import { withLayer } from '../../scene/with-layer.ts';
import { patch } from '../patch.ts';
import { leafMarkets } from '../selectors/markets.ts';
import type { AppStore } from '../store.ts';

/** Shows only these markets; `null` shows all. */
export function setMarkets(store: AppStore, markets: readonly MarketId[] | null): void {
  patch(store, 'scene', { markets: markets === null ? null : [...new Set(markets)].sort() });
}

/**
 * Shows or hides a market with its submarkets. Without `visible`, hides it if all are shown, otherwise shows
 * it. The scene has `null` when all markets are shown.
 */
export function toggleMarket(store: AppStore, market: MarketId, visible?: boolean): void {
  const { data, scene } = store.getState();
  if (data.status !== 'ready') return;
  const leaves = leafMarkets(data.atlas);
  const isShown = (leaf: MarketId) =>
    scene.markets === null || scene.markets.some((shown) => isWithinMarket(leaf, shown));
  const own = leaves.filter((leaf) => isWithinMarket(leaf, market));
  const wanted = visible ?? !own.every(isShown);
  const next = leaves.filter((leaf) => (own.includes(leaf) ? wanted : isShown(leaf)));
  setMarkets(store, next.length === leaves.length ? null : next);
}

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

/** Shows or hides a route; toggles without `visible`. The scene has `null` when all are shown. */
export function toggleRoute(store: AppStore, route: RouteId, visible?: boolean): void {
  const { data, scene } = store.getState();
  if (data.status !== 'ready') return;
  const all = data.atlas.routes.features
    .filter(({ properties }) => properties.kind === 'route')
    .map(({ properties }) => properties.id as RouteId)
    .sort();
  const wanted = visible ?? !isRouteVisible(scene, route);
  const next = all.filter((id) => (id === route ? wanted : isRouteVisible(scene, id)));
  patch(store, 'scene', { routes: next.length === all.length ? null : next });
}

/** Shows or hides legs outside named routes; toggles without `visible`. */
export function toggleFeeders(store: AppStore, visible?: boolean): void {
  patch(store, 'scene', { feeders: visible ?? !store.getState().scene.feeders });
}

/** Shows or hides a layer; toggles without `visible`. */
export function toggleLayer(store: AppStore, layer: LayerId, visible?: boolean): void {
  const { layers } = store.getState().scene;
  const shown = layers.includes(layer);
  const wanted = visible ?? !shown;
  if (wanted !== shown) patch(store, 'scene', { layers: withLayer(layers, layer, wanted) });
}

/** Shows or hides content with one kind of evidence; toggles without `visible`. */
export function toggleEvidence(store: AppStore, evidence: Evidence, visible?: boolean): void {
  const shown = store.getState().scene.evidence;
  const wanted = visible ?? !shown.includes(evidence);
  if (wanted === shown.includes(evidence)) return;
  patch(store, 'scene', {
    evidence: EVIDENCE.filter((id) => (id === evidence ? wanted : shown.includes(id))),
  });
}

/** Shows only content with these kinds of evidence. */
export function setEvidence(store: AppStore, evidence: readonly Evidence[]): void {
  patch(store, 'scene', { evidence });
}

/**
 * Hides everything that the brief does not state. The selection stays in the scene and returns with the rest.
 */
export function setBriefOnly(store: AppStore, briefOnly: boolean): void {
  patch(store, 'scene', { briefOnly });
}

/** Resets markets, routes, feeders, evidence, period and Brief only. Camera, layers and selection stay. */
export function resetFilters(store: AppStore): void {
  const { markets, routes, feeders, evidence, period, briefOnly } = DEFAULT_SCENE;
  patch(store, 'scene', { markets, routes, feeders, evidence, period, briefOnly });
  patch(store, 'session', { period: null });
}

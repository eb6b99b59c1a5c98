import type { MarketId } from '../../domain/ids.ts';
import { isWithinMarket } from '../../scene/market-filter.ts';
import { leafMarkets } from '../selectors/markets.ts';
import type { AppStore } from '../store.ts';
import { setMarkets } from './set-markets.ts';

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

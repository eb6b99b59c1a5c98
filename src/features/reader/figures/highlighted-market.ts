/** Selects the market whose lines the map of figure II shows. */
import type { FeatureId, MarketId } from '../../../domain/ids.ts';
import { marketRoot } from '../../../layers/markets.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { AppState } from '../../../state/store.ts';

/** The hovered or focused market, else the selected one, else the only one in the filter. */
export function selectHighlightedMarket({
  session,
  scene,
}: Pick<AppState, 'session' | 'scene'>): MarketId | null {
  return asMarket(session.hover) ?? asMarket(scene.selection) ?? onlyMarket(scene.markets);
}

function asMarket(id: FeatureId | null): MarketId | null {
  return id?.startsWith('market:') === true ? (id as MarketId) : null;
}

function onlyMarket(shown: Scene['markets']): MarketId | null {
  const roots = new Set(shown?.map(marketRoot));
  const [root] = roots;
  return roots.size === 1 && root !== undefined ? root : null;
}

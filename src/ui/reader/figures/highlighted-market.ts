/** Which market the small map of figure II shows the lines of. */
import type { FeatureId, MarketId } from '../../../domain/ids.ts';
import { marketRoot } from '../../../layers/markets.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { AppState } from '../../../state/store.ts';

/** Under the pointer or the focus; else selected; else the only one that the filter lets through. */
export function selectLitMarket({ session, scene }: Pick<AppState, 'session' | 'scene'>): MarketId | null {
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

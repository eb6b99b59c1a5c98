/** The tree of markets in the data. */
import type { Atlas, Market } from '../../domain/atlas.ts';
import type { MarketId } from '../../domain/ids.ts';

/** Returns ids of markets without submarkets, in the order of the data. */
export function leafMarkets(atlas: Pick<Atlas, 'markets'>): readonly MarketId[] {
  const parents = new Set(atlas.markets.map(({ parent }) => parent));
  return atlas.markets.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
}

export interface MarketBranch {
  readonly market: Market;
  readonly children: readonly Market[];
}

/** Returns the markets of figure II with their submarkets, in the order of the data. */
export function marketTree(atlas: Pick<Atlas, 'markets'>): readonly MarketBranch[] {
  return atlas.markets
    .filter(({ parent }) => parent === null)
    .map((market) => ({ market, children: atlas.markets.filter(({ parent }) => parent === market.id) }));
}

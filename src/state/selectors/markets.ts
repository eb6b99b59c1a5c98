/** The tree of markets, read from the data. */
import type { Atlas, Market } from '../../domain/atlas.ts';
import type { MarketId } from '../../domain/ids.ts';

/** Ids of the markets that have none under them, in the order of the data. */
export function leafMarkets(atlas: Pick<Atlas, 'markets'>): readonly MarketId[] {
  const parents = new Set(atlas.markets.map(({ parent }) => parent));
  return atlas.markets.filter(({ id }) => !parents.has(id)).map(({ id }) => id);
}

export interface MarketBranch {
  readonly market: Market;
  readonly children: readonly Market[];
}

/** The markets of figure II, each with its sub-markets, in the order of the data. */
export function marketTree(atlas: Pick<Atlas, 'markets'>): readonly MarketBranch[] {
  return atlas.markets
    .filter(({ parent }) => parent === null)
    .map((market) => ({ market, children: atlas.markets.filter(({ parent }) => parent === market.id) }));
}

/**
 * Decides which markets and routes a scene shows. Market ids form a tree: `market:drugs/heroin` is under
 * `market:drugs`.
 */
import type { MarketId, RouteId } from '../domain/ids.ts';
import type { Scene } from './scene.ts';

/** Whether `market` is `ancestor` or under it. */
export function isWithinMarket(market: string, ancestor: string): boolean {
  return market === ancestor || market.startsWith(`${ancestor}/`);
}

/**
 * Whether to show a feature of `market`: the scene names the market, an ancestor or a descendant (a leg for
 * drugs in general is shown with any drug).
 */
export function isMarketVisible(scene: Pick<Scene, 'markets'>, market: MarketId): boolean {
  return (
    scene.markets === null ||
    scene.markets.some((shown) => isWithinMarket(market, shown) || isWithinMarket(shown, market))
  );
}

export function isRouteVisible(scene: Pick<Scene, 'routes'>, route: RouteId): boolean {
  return scene.routes === null || scene.routes.includes(route);
}

/** Which markets and routes a scene lets through. Market ids form a tree: `market:drugs/heroin` lies under `market:drugs`. */
import type { MarketId, RouteId } from '../domain/ids.ts';
import type { Scene } from './scene.ts';

/** Whether `market` is `ancestor` or lies under it. */
export function isWithinMarket(market: string, ancestor: string): boolean {
  return market === ancestor || market.startsWith(`${ancestor}/`);
}

/**
 * Whether something tied to `market` is shown: the scene names the market itself, one that it lies under, or one under it (a leg tied to
 * drugs in general is shown as long as any drug is).
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

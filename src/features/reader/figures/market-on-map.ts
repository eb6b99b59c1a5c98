/** Derives the state of a box's market on the map, and whether the figure gives it a place. */
import type { Atlas } from '../../../domain/atlas.ts';
import type { Passage } from '../../../domain/brief.ts';
import type { FeatureId, MarketId } from '../../../domain/ids.ts';
import { placeOf } from '../../../domain/place-of-kind.ts';
import { isWithinMarket } from '../../../scene/market-filter.ts';
import type { Scene } from '../../../scene/scene.ts';
import { leafMarkets } from '../../../state/selectors/markets.ts';

export interface MarketOnMap {
  /** `hidden`: lines exist, but “brief only” hides them. */
  readonly state: 'legs' | 'legs-no-place' | 'band' | 'hidden' | 'nothing';
  readonly legs: number;
}

/**
 * @param whole the unfiltered atlas
 * @param shown the filtered atlas, ignoring the market filter, so that a box describes its market regardless
 * of it
 */
export function deriveMarketOnMap(
  whole: Pick<Atlas, 'markets'>,
  shown: Pick<Atlas, 'markets' | 'routes'>,
  market: MarketId,
  passage: Pick<Passage, 'links'>,
): MarketOnMap {
  const legs = legsOf(shown, market);
  if (legs > 0) return { state: isPlaced(passage) ? 'legs' : 'legs-no-place', legs };
  const hasBand = shown.routes.features.some(({ properties }) =>
    properties.band?.arms.some((arm) => arm.markets.some((one) => isWithinMarket(one.market, market))),
  );
  if (hasBand) return { state: 'band', legs };
  return { state: legsOf(whole, market) > 0 ? 'hidden' : 'nothing', legs };
}

function legsOf({ markets }: Pick<Atlas, 'markets'>, market: MarketId): number {
  return markets.find(({ id }) => id === market)?.legs.length ?? 0;
}

/** Links through a group do not count as a place, since every box covers the region. */
function isPlaced({ links }: Pick<Passage, 'links'>): boolean {
  return links.some(({ feature, type, via }) => via === undefined && type === 'asserts' && isPlace(feature));
}

function isPlace(id: FeatureId): boolean {
  return ['own', 'abroad'].includes(placeOf(id));
}

/** Returns the market's leaves (or itself), which the filter uses to show it alone. */
export function leavesOf(atlas: Pick<Atlas, 'markets'>, market: MarketId): readonly MarketId[] {
  return leafMarkets(atlas).filter((leaf) => isWithinMarket(leaf, market));
}

/** Whether the filter shows only this market. */
export function isAlone(shown: Scene['markets'], leaves: readonly MarketId[]): boolean {
  return shown !== null && shown.length === leaves.length && leaves.every((leaf) => shown.includes(leaf));
}

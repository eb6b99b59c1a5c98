/** The lines of one market on a small map without other layers. */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import { strongestEvidence } from '../domain/evidence.ts';
import type { MarketId } from '../domain/ids.ts';
import { isWithinMarket } from '../scene/market-filter.ts';
import { ALL_ZOOMS, type StrokeMark } from './drawing.ts';
import { swatchOf } from './markets.ts';
import { lineStyle, routeBandStyle } from './route-style.ts';

type Lines = Pick<StrokeMark, 'lines' | 'color' | 'opacity' | 'widthPx' | 'softPx' | 'casing' | 'dash'> &
  Pick<StrokeMark, 'feature' | 'group' | 'evidence' | 'basis'>;

/**
 * Returns the core network's legs of a market, or the brief's bands where no leg may be shown. Direction
 * signs are omitted for lack of space.
 */
export function deriveMarketLines(
  atlas: Pick<Atlas, 'legs' | 'routes' | 'markets'>,
  market: MarketId,
  tokens: Tokens,
): StrokeMark[] {
  const { ink } = swatchOf(atlas, market, tokens);
  const carries = (markets: readonly { readonly market: string }[]) =>
    markets.some((one) => isWithinMarket(one.market, market));
  const legs = atlas.legs.features.flatMap(({ properties: leg, geometry }) => {
    const own = leg.markets.filter((tie) => isWithinMarket(tie.market, market));
    if (leg.tier !== 1 || own.length === 0) return [];
    const evidence = strongestEvidence(own);
    return [
      stroke({
        ...lineStyle({ color: ink, evidence, scale: 'regional', emphasis: 'none' }, tokens),
        feature: leg.id,
        group: 'lines',
        lines: [geometry.coordinates],
        evidence,
        basis: leg.basis,
      }),
    ];
  });
  const bands = atlas.routes.features
    .filter(({ properties }) => properties.kind === 'route' && properties.legs.length === 0)
    .map(({ properties: route }) =>
      stroke({
        ...routeBandStyle({ color: ink, scale: 'far', emphasis: 'none' }, tokens),
        feature: route.id,
        group: 'bands',
        lines: route.band?.arms.filter((arm) => carries(arm.markets)).map((arm) => arm.coordinates) ?? [],
        evidence: 'brief',
        basis: 'schematic',
      }),
    );
  return [...bands, ...legs];
}

function stroke(lines: Lines): StrokeMark {
  return {
    ...lines,
    type: 'stroke',
    zoom: ALL_ZOOMS,
    emphasis: 'none',
    offsetPx: 0,
    direction: 'none',
    greatCircle: false,
  };
}

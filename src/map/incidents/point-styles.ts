import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { MarketId } from '../../domain/ids.ts';
import { marketRoot, selectRootMarkets, swatchOf } from '../../layers/markets.ts';
import { parseHex } from '../../lib/color.ts';
import { MAX_GROUPS, type PointLook } from './point-cloud.ts';

/** How points of one market look. */
export interface PointStyle {
  /** One of the six; `null` for records of no market. */
  readonly market: MarketId | null;
  /** `#rrggbb` */
  readonly fill: string;
  readonly edge: string;
}

/**
 * By group. Markets are filled in their colours and edged in that of the ground's light or dark; what has no market is hollow, so that it is told from
 * all of them without colour, on a dark ground too.
 */
export function pointStyles(atlas: Atlas, tokens: Tokens): readonly PointStyle[] {
  const { casing, labelCity } = tokens.map;
  return [
    { market: null, fill: casing, edge: labelCity },
    ...selectRootMarkets(atlas).map((market) => ({
      market,
      fill: swatchOf(atlas, market, tokens).ink,
      edge: casing,
    })),
  ];
}

/** Which group a market of a set belongs to. */
export function groupOfMarket(atlas: Atlas, market: MarketId): number {
  return selectRootMarkets(atlas).indexOf(marketRoot(market)) + 1;
}

export function lookOfStyles(styles: readonly PointStyle[]): PointLook {
  const pack = (colorOf: (style: PointStyle) => string) => {
    const packed = new Float32Array(MAX_GROUPS * 3);
    packed.set(
      styles.slice(0, MAX_GROUPS).flatMap((style) => parseHex(colorOf(style)).map((one) => one / 255)),
    );
    return packed;
  };
  return { fills: pack(({ fill }) => fill), edges: pack(({ edge }) => edge) };
}

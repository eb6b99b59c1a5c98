import type { Tokens } from '../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { MarketId } from '../../domain/ids.ts';
import { marketRoot, selectRootMarkets, swatchOf } from '../../layers/markets.ts';
import { parseHex } from '../../lib/color.ts';
import { MAX_GROUPS, type PointLook } from './point-cloud.ts';

/** The style of one market's points. */
export interface PointStyle {
  /** A root market; `null` for records without market. */
  readonly market: MarketId | null;
  /** `#rrggbb` */
  readonly fill: string;
  readonly edge: string;
}

/**
 * Returns styles by group. Markets are filled in their colours with a light or dark edge; records without
 * market are hollow, distinct without colour, on dark ground too.
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

/** Returns the group of a market. */
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

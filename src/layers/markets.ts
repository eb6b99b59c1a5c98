/**
 * Markets in layers: legs reference leaves (`market:drugs/heroin`), lines are drawn per market of the brief's
 * figure II (`market:drugs`).
 */
import { MOTIFS, type Motif, type SwatchNumber } from '../../styles/motifs.ts';
import type { Swatch, Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas, Leg } from '../domain/atlas.ts';
import type { MarketId } from '../domain/ids.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { nameOf } from '../i18n/names.ts';
import type { StrokeMark } from './drawing.ts';

/** Returns `market:drugs` for `market:drugs/heroin`; a root market returns itself. */
export function marketRoot(market: MarketId): MarketId {
  const slash = market.indexOf('/');
  return slash < 0 ? market : (market.slice(0, slash) as MarketId);
}

/** Movements of persons are drawn neutrally: never in an alarming colour, never with massed arrows. */
export const PEOPLE_MARKET: MarketId = 'market:people';

/** Returns the root markets in swatch order, which is the order of strands on a leg. */
export function selectRootMarkets(atlas: Pick<Atlas, 'markets'>): MarketId[] {
  return [...atlas.markets]
    .filter((market) => market.parent === null)
    .sort((a, b) => a.swatch - b.swatch)
    .map((market) => market.id);
}

/** The quietest swatch, for unknown markets. */
const LAST_SWATCH: SwatchNumber = 6;

function swatchNumberOf(atlas: Pick<Atlas, 'markets'>, market: MarketId): SwatchNumber {
  return (atlas.markets.find(({ id }) => id === market)?.swatch ?? LAST_SWATCH) as SwatchNumber;
}

export function swatchOf(atlas: Pick<Atlas, 'markets'>, market: MarketId, tokens: Tokens): Swatch {
  return tokens.swatches[swatchNumberOf(atlas, market) - 1] ?? tokens.swatches[5];
}

export function motifOf(atlas: Pick<Atlas, 'markets'>, market: MarketId): Motif {
  return MOTIFS[swatchNumberOf(atlas, market)];
}

export function selectMarketName(
  atlas: Pick<Atlas, 'markets'>,
  market: MarketId,
  language: InterfaceLanguage,
): string {
  const found = atlas.markets.find(({ id }) => id === market);
  return found === undefined ? market : nameOf(found, language);
}

type Direction = StrokeMark['direction'];

/** Returns the direction of a leg drawn as one line, from its strongest evidence only. */
export function directionOfLeg({ markets, evidence }: Pick<Leg, 'markets' | 'evidence'>): Direction {
  return mergeDirections(markets.filter((tie) => tie.evidence === evidence));
}

/** Returns the combined direction of several markets' traffic. */
export function mergeDirections(markets: readonly Pick<Leg['markets'][number], 'direction'>[]): Direction {
  let direction: Direction = 'none';
  for (const market of markets) {
    if (direction === 'none') direction = market.direction;
    else if (direction !== market.direction) return 'both';
  }
  return direction;
}

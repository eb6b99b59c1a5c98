import type { Market } from './atlas.ts';
import type { JurisdictionId } from './ids.ts';

/** Whether the Organized Crime Index scores the market, but not in this jurisdiction. */
export function isUnscored(market: Pick<Market, 'unscored'>, jurisdiction: JurisdictionId): boolean {
  return market.unscored.some((entry) => entry.jurisdiction === jurisdiction);
}

/** Derives markets: legs and ports from those that name them; a market includes those of its sub-markets. */
import type { Feature, LineString } from 'geojson';
import type { Leg, Market } from '../../src/domain/atlas.schema.ts';
import { EVIDENCE } from '../../src/domain/evidence.ts';
import type { SourceMarket, Sources } from './source.schema.ts';

type Presence = Market['jurisdictions'][number];

export function deriveMarkets(
  { markets, ports }: Pick<Sources, 'markets' | 'ports'>,
  legs: readonly Feature<LineString, Leg>[],
): Market[] {
  return [...markets]
    .sort((a, b) => a.swatch - b.swatch || Number(a.parent !== null) - Number(b.parent !== null))
    .map((market) => {
      const subMarkets = markets.filter(({ parent }) => parent === market.id);
      const family = new Set([market.id, ...subMarkets.map(({ id }) => id)]);
      const jurisdictions = presenceOf(market, subMarkets);
      return {
        ...market,
        legs: legs
          .filter(({ properties }) => properties.markets.some((tie) => family.has(tie.market)))
          .map(({ properties }) => properties.id)
          .sort(),
        ports: ports
          .filter(({ properties }) => properties.markets.some((tie) => family.has(tie.market)))
          .map(({ properties }) => properties.id)
          .sort(),
        jurisdictions,
        unscored: unscoredOf([market, ...subMarkets], jurisdictions),
      };
    });
}

/** Returns one entry per jurisdiction; a market includes the index scores of its sub-markets. */
function presenceOf(market: SourceMarket, subMarkets: readonly SourceMarket[]): Presence[] {
  const entries = [market, ...subMarkets].flatMap(({ jurisdictions }) => jurisdictions);
  const ids = [...new Set(entries.map(({ jurisdiction }) => jurisdiction))].sort();
  return ids.flatMap((id) => {
    const own = entries
      .filter(({ jurisdiction }) => jurisdiction === id)
      .sort((a, b) => EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence));
    const [strongest] = own;
    if (!strongest) return [];
    return {
      jurisdiction: id,
      evidence: strongest.evidence,
      sources: [...new Set(own.flatMap(({ sources }) => sources))],
      passages: [...new Set(own.flatMap(({ passages }) => passages))],
      index: own.flatMap(({ index }) => index),
    };
  });
}

/** Returns jurisdictions that the index does not score for any of these markets. */
function unscoredOf(
  markets: readonly SourceMarket[],
  jurisdictions: readonly Presence[],
): Market['unscored'] {
  const scored = new Set(
    jurisdictions.filter(({ index }) => index.length > 0).map(({ jurisdiction }) => jurisdiction),
  );
  const entries = markets.flatMap(({ unscored }) => unscored);
  return [...new Set(entries.map(({ jurisdiction }) => jurisdiction))]
    .filter((id) => !scored.has(id))
    .sort()
    .map((jurisdiction) => ({
      jurisdiction,
      sources: [
        ...new Set(
          entries.filter((entry) => entry.jurisdiction === jurisdiction).flatMap(({ sources }) => sources),
        ),
      ],
    }));
}

/** Markets: legs and ports from those that name them; a market with sub-markets holds what its sub-markets hold. */
import type { Feature, LineString } from 'geojson';
import type { Leg, Market } from '../../src/domain/atlas.schema.ts';
import type { SourceMarket, Sources } from './source.schema.ts';

type Presence = Market['jurisdictions'][number];
/** Order of the strength of a tie: what the brief says goes before what others say. */
const STRENGTH = ['brief', 'literature', 'reference', 'illustrative'];

export function deriveMarkets(
  { markets, ports }: Pick<Sources, 'markets' | 'ports'>,
  legs: readonly Feature<LineString, Leg>[],
): Market[] {
  return [...markets]
    .sort((a, b) => a.swatch - b.swatch || Number(a.parent !== null) - Number(b.parent !== null))
    .map((market) => {
      const family = new Set([
        market.id,
        ...markets.filter(({ parent }) => parent === market.id).map(({ id }) => id),
      ]);
      return {
        ...market,
        legs: legs
          .filter(({ properties }) => properties.markets.some((tie) => family.has(tie.market)))
          .map(({ properties }) => properties.id)
          .sort(),
        ports: ports
          .filter(({ properties }) => properties.markets.some((id) => family.has(id)))
          .map(({ properties }) => properties.id)
          .sort(),
        jurisdictions: presenceOf(
          market,
          markets.filter(({ parent }) => parent === market.id),
        ),
      };
    });
}

/** One entry for each jurisdiction; the index scores of sub-markets stand together under their market. */
function presenceOf(market: SourceMarket, subMarkets: readonly SourceMarket[]): Presence[] {
  const entries = [market, ...subMarkets].flatMap(({ jurisdictions }) => jurisdictions);
  const ids = [...new Set(entries.map(({ jurisdiction }) => jurisdiction))].sort();
  return ids.flatMap((id) => {
    const own = entries
      .filter(({ jurisdiction }) => jurisdiction === id)
      .sort((a, b) => STRENGTH.indexOf(a.evidence) - STRENGTH.indexOf(b.evidence));
    const [strongest] = own;
    if (!strongest) return [];
    const scores = own.flatMap(({ index }) => index ?? []);
    return {
      jurisdiction: id,
      evidence: strongest.evidence,
      sources: [...new Set(own.flatMap(({ sources }) => sources))],
      passages: [...new Set(own.flatMap(({ passages }) => passages))],
      index: scores.length > 0 ? scores : null,
    };
  });
}

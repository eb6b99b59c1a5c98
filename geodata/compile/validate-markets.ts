/** Markets: six of figure II with a swatch and an icon each; legs and ports name the most specific ones. */
import { ICONS } from '../../styles/icons.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

export const validateMarkets: Check = ({ sources }, problems) => {
  const { markets } = sources;
  const byId = new Map(markets.map((market) => [market.id as string, market]));
  const swatches = new Map<number, string>();
  for (const market of markets) {
    const file = FILES.market(market.id);
    const parent = market.parent === null ? null : byId.get(market.parent);
    if (market.parent !== null && !market.id.startsWith(`${market.parent}/`)) {
      problems.add(
        file,
        market.id,
        `the id does not start with its parent ${market.parent}/`,
        'Correct the id',
      );
    }
    if (parent && parent.swatch !== market.swatch) {
      problems.add(
        file,
        market.id,
        `swatch ${market.swatch} differs from its parent's`,
        'Inherit the swatch',
      );
    }
    const before = swatches.get(market.swatch);
    if (market.parent === null && before) {
      problems.add(
        file,
        market.id,
        `swatch ${market.swatch} is already taken by ${before}`,
        'Choose a free one',
      );
    }
    if (market.parent === null) swatches.set(market.swatch, market.id);
    if (!(market.icon in ICONS)) {
      problems.add(
        file,
        market.id,
        `no icon ${market.icon} in styles/icons.ts`,
        'Draw it or correct the name',
      );
    }
    const editions = new Set(
      market.jurisdictions.flatMap(({ index }) => index?.map(({ edition }) => edition) ?? []),
    );
    if (editions.size > 1) {
      problems.add(file, market.id, 'index scores of several editions', 'Keep the latest edition only');
    }
  }
  const parents = new Set(markets.map(({ parent }) => parent));
  const leaf = (file: string, id: string, market: string) => {
    if (parents.has(market as never)) {
      problems.add(file, id, `${market} has sub-markets`, 'Name the most specific market');
    }
  };
  for (const { properties } of sources.legs) {
    for (const { market } of properties.markets) leaf(FILES.legs, properties.id, market);
  }
  for (const { properties } of sources.ports) {
    for (const market of properties.markets) leaf(FILES.ports, properties.id, market);
  }
};

/**
 * Checks markets: six of figure II with a swatch and an icon each; legs and ports name the most specific
 * ones.
 */
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
    const scored = market.jurisdictions.filter(({ index }) => index.length > 0);
    const editions = new Set(scored.flatMap(({ index }) => index.map(({ edition }) => edition)));
    if (editions.size > 1) {
      problems.add(file, market.id, 'index scores of several editions', 'Keep the latest edition only');
    }
    const unscored = new Set(market.unscored.map(({ jurisdiction }) => jurisdiction));
    for (const { id } of sources.jurisdictions) {
      const hasScore = scored.some(({ jurisdiction }) => jurisdiction === id);
      if (hasScore && unscored.has(id)) {
        problems.add(
          file,
          market.id,
          `${id} has index scores and is named in unscored`,
          'Keep one of the two',
        );
      } else if (scored.length > 0 && !hasScore && !unscored.has(id)) {
        problems.add(
          file,
          market.id,
          `${id} has no index score, and is not named in unscored`,
          'Add its score, or name it in unscored with who says that none is published',
        );
      }
    }
    if (scored.length === 0 && unscored.size > 0) {
      problems.add(file, market.id, 'unscored, though the index scores it nowhere', 'Leave unscored empty');
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
    for (const { market } of properties.markets) leaf(FILES.ports, properties.id, market);
  }
};

import { type BarKey, type Dimension, NONE, OFF, UNTAGGED } from '../../../analysis/incidents/dimensions.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import { useAtlas, useName } from '../../ui-context.tsx';
import { useExploreT } from './explore-words.ts';

/** Dimensions with names from the atlas; time dimensions use numbers. */
export type NamedDimension = Exclude<Dimension, 'month' | 'weekday'>;

/** Names a facet value from the atlas, or describes what its records lack. */
export function useBarNames(): (dimension: NamedDimension, key: BarKey) => string {
  const t = useExploreT();
  const atlas = useAtlas();
  const nameOf = useName();
  return (dimension, key) => {
    if (key === NONE) return t(dimension === 'market' ? 'explore.none.market' : 'explore.none.place');
    if (key === UNTAGGED) return t('explore.untagged');
    if (key === OFF && dimension !== 'market') return t(`explore.off.${dimension}`);
    if (dimension === 'market') {
      const market = atlas.markets.find(({ id }) => id === key);
      return market === undefined ? String(key) : nameOf(market);
    }
    const record = atlas.byId.get(key as FeatureId);
    return record === undefined ? String(key) : nameOf(record);
  };
}

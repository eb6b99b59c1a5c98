import type { FeatureId } from '../../domain/ids.ts';
import { useAtlas, useName } from '../ui-context.tsx';

/** What a feature is called; its id where this edition of the data does not know it. */
export function useNameOf(): (feature: FeatureId) => string {
  const atlas = useAtlas();
  const name = useName();
  return (feature) => {
    const record = atlas.byId.get(feature);
    return record === undefined ? feature : name(record);
  };
}

import type { FeatureId } from '../../domain/ids.ts';
import { useAtlas, useName } from '../../ui/ui-context.tsx';

/** Name of a feature; its id if missing in this edition. */
export function useNameOf(): (feature: FeatureId) => string {
  const atlas = useAtlas();
  const name = useName();
  return (feature) => {
    const record = atlas.byId.get(feature);
    return record === undefined ? feature : name(record);
  };
}

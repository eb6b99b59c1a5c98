import type { FeatureId } from '../../domain/ids.ts';
import { useAtlas, useName } from '../ui-context.tsx';

/** Names of features, whatever the filters hide. */
export function useFeatureNames(): (ids: readonly FeatureId[]) => readonly string[] {
  const { byId } = useAtlas();
  const nameOf = useName();
  return (ids) =>
    ids.map((id) => {
      const record = byId.get(id);
      return record === undefined ? id : nameOf(record);
    });
}

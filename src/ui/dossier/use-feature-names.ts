import type { FeatureId } from '../../domain/ids.ts';
import { isolate } from '../../lib/isolate.ts';
import { useAtlas, useName } from '../ui-context.tsx';

/** Names of features for sentences, whichever way these run and whatever the filters hide. */
export function useFeatureNames(): (ids: readonly FeatureId[]) => readonly string[] {
  const { byId } = useAtlas();
  const nameOf = useName();
  return (ids) =>
    ids.map((id) => {
      const record = byId.get(id);
      return isolate(record === undefined ? id : nameOf(record));
    });
}

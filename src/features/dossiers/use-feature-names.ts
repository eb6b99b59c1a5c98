import type { FeatureId } from '../../domain/ids.ts';
import { isolate } from '../../lib/isolate.ts';
import { useAtlas, useName } from '../../ui/ui-context.tsx';

/** Feature names isolated for text direction, regardless of filters. */
export function useFeatureNames(): (ids: readonly FeatureId[]) => readonly string[] {
  const { byId } = useAtlas();
  const nameOf = useName();
  return (ids) =>
    ids.map((id) => {
      const record = byId.get(id);
      return isolate(record === undefined ? id : nameOf(record));
    });
}

import type { FeatureId } from '../../domain/ids.ts';
import { useAtlas, useFormat, useName } from '../../ui/ui-context.tsx';
import type { Describing } from './describe-key-figure.ts';
import { useFrontPageT } from './front-page-words.ts';

/** Words, formats and names for key figures, in the language of the scene. */
export function useDescribing(): Describing {
  const t = useFrontPageT();
  const format = useFormat();
  const atlas = useAtlas();
  const name = useName();
  const nameOf = (id: FeatureId) => {
    const record = atlas.byId.get(id);
    return record === undefined ? id : name(record);
  };
  return { t, format, atlas, nameOf };
}

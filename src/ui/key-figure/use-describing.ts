import type { Describing } from '../../analysis/key-figures/describe-key-figure.ts';
import { keyFigureWords } from '../../analysis/key-figures/key-figure-words.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { useAtlas, useFormat, useName, useT } from '../ui-context.tsx';
import { useNamespace } from '../use-namespace.ts';

/** Words, formats and names for key figures, in the language of the scene. */
export function useDescribing(): Describing {
  const { t } = useNamespace(keyFigureWords);
  const say = useT();
  const format = useFormat();
  const atlas = useAtlas();
  const name = useName();
  const nameOf = (id: FeatureId) => {
    const record = atlas.byId.get(id);
    return record === undefined ? id : name(record);
  };
  return { t, say, format, atlas, nameOf };
}

import type { Digest, Passage } from '../../domain/brief.ts';
import { useAtlas, useName } from '../ui-context.tsx';
import { passageLabel } from './passage-label.ts';
import { useReaderT } from './reader-words.ts';

/** {@link passageLabel} in the language of the interface, boxes of figure II by the names that their markets have on the map. */
export function usePassageLabel(
  digest: Pick<Digest, 'figures'>,
): (passage: Pick<Passage, 'id' | 'kind'>) => string | null {
  const t = useReaderT();
  const atlas = useAtlas();
  const nameOf = useName();
  return (passage) => {
    const box = digest.figures.landscape.boxes.find((one) => one.passage === passage.id);
    const market = box === undefined ? undefined : atlas.byId.get(box.market);
    return passageLabel(passage, market === undefined ? null : nameOf(market), t);
  };
}

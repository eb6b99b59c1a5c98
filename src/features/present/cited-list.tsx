import { nameCited } from '../../domain/name-source.ts';
import type { Said } from '../../domain/story.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { useAtlas, useT } from '../../ui/ui-context.tsx';
import { usePresentT } from './present-words.ts';

/** Numbered sources of the chapter: passages of the brief and others. */
export function CitedList({ cites }: { readonly cites: readonly Said['cites'][number][] }) {
  const t = usePresentT();
  const atlas = useAtlas();
  if (cites.length === 0) return null;
  return (
    <ol className="cited-list" aria-label={t('present.sources')}>
      {cites.map((cite) => (
        <li key={cite.id}>
          <EnglishContent>{nameCited(cite, atlas)}</EnglishContent>
          <Consulted id={cite.id} />
        </li>
      ))}
    </ol>
  );
}

/** How a source was consulted; empty for passages, as the brief was read whole. */
function Consulted({ id }: { readonly id: string }) {
  const t = useT();
  const citation = useAtlas().sourceById.get(id);
  return citation === undefined ? null : ` (${t(`panel.consulted.${citation.consulted.how}`)})`;
}

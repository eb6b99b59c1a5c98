import type { Said } from '../../domain/story.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { useAtlas } from '../ui-context.tsx';
import { usePresentT } from './present-words.ts';

/** Who is known by letters is called by them: “… (UNODC)”. */
function shortName(name: string): string {
  return /\(([A-Z][A-Z-]+)\)/.exec(name)?.[1] ?? name;
}

/** What the chapter rests on: places in the brief, and other sources, by their numbers. */
export function CitedList({ cites }: { readonly cites: readonly Said['cites'][number][] }) {
  const t = usePresentT();
  const atlas = useAtlas();
  if (cites.length === 0) return null;
  const place = (id: string) => {
    const passage = atlas.passages.passages.find((one) => one.id === id);
    return passage?.page == null ? `UNODC 2024, ${id}` : `UNODC 2024, ${id}, p. ${passage.page}`;
  };
  const source = (id: string) => {
    const citation = atlas.sourceById.get(id);
    if (citation === undefined) return id;
    const year = citation.date?.slice(0, 4);
    return `${shortName(citation.by ?? citation.title)}${year === undefined ? '' : `, ${year}`}`;
  };
  return (
    <ol className="cited-list" aria-label={t('present.sources')}>
      {cites.map(({ id, kind }) => (
        <li key={id}>
          <EnglishContent>{kind === 'passage' ? place(id) : source(id)}</EnglishContent>
        </li>
      ))}
    </ol>
  );
}

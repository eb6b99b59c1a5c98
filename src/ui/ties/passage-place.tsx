import type { Digest, Passage } from '../../domain/brief.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { isMarked, passageLabel, passagePages } from '../reader/passage-label.ts';
import { useReaderT } from '../reader/reader-words.ts';

/** What a passage is called within its section; `null` for one that is all of it, such as the title page. */
function placeInSection(passage: Passage, t: ReturnType<typeof useReaderT>): string | null {
  const label = passageLabel(passage, t);
  return label === passage.id ? null : label;
}

/** Where a passage stands, short: “II.C, para. 2”. */
export function usePassageName(digest: Digest): (passage: Passage) => string {
  const t = useReaderT();
  return (passage) => {
    const { section } = passage;
    const name = isMarked(section) ? section : (digest.sectionById.get(section)?.title ?? section);
    const label = placeInSection(passage, t);
    return label === null ? name : `${name}, ${label}`;
  };
}

/** Where a passage stands: section with its title, paragraph, page. */
export function PassagePlace({ passage, digest }: { readonly passage: Passage; readonly digest: Digest }) {
  const t = useReaderT();
  const pages = passagePages(passage);
  const title = digest.sectionById.get(passage.section)?.title;
  const label = placeInSection(passage, t);
  return (
    <>
      {isMarked(passage.section) && `${passage.section} `}
      {title !== undefined && <EnglishContent>{title}</EnglishContent>}
      {label !== null && <> · {label}</>}
      {pages !== null && <> · {t('reader.page', { page: pages })}</>}
    </>
  );
}

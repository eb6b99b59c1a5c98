import { isMarked, passagePages } from '../../analysis/passage-label.ts';
import type { Digest, Passage } from '../../domain/brief.ts';
import { EnglishContent } from '../primitives/content.tsx';
import { useFormat } from '../ui-context.tsx';
import { useReaderT } from './reader-words.ts';
import { usePassageLabel } from './use-passage-label.ts';

/** Short location: “II.C, para. 2”. */
export function usePassageName(digest: Digest): (passage: Passage) => string {
  const labelOf = usePassageLabel(digest);
  const { comma } = useFormat();
  return (passage) => {
    const { section } = passage;
    const name = isMarked(section) ? section : (digest.sectionById.get(section)?.title ?? section);
    const label = labelOf(passage);
    return label === null ? name : `${name}${comma}${label}`;
  };
}

/** Full location: section with title, paragraph, page. */
export function PassagePlace({ passage, digest }: { readonly passage: Passage; readonly digest: Digest }) {
  const t = useReaderT();
  const pages = passagePages(passage);
  const title = digest.sectionById.get(passage.section)?.title;
  const label = usePassageLabel(digest)(passage);
  return (
    <>
      {isMarked(passage.section) && `${passage.section} `}
      {title !== undefined && <EnglishContent>{title}</EnglishContent>}
      {label !== null && <> · {label}</>}
      {pages !== null && <> · {t('reader.page', { page: pages })}</>}
    </>
  );
}

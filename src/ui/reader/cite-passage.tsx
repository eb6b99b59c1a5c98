import { passagePages, sectionName } from '../../analysis/passage-label.ts';
import type { Passage } from '../../domain/brief.ts';
import { formatLink } from '../../state/url-sync.ts';
import { Popover } from '../primitives/popover.tsx';
import { usePassageName } from '../ties/passage-place.tsx';
import { useAppStore, useAtlas } from '../ui-context.tsx';
import { useCopy } from '../use-copy.ts';
import { useReader } from './reader-context.ts';
import { useReaderT } from './reader-words.ts';
import { usePassageLabel } from './use-passage-label.ts';

/** Shows how to cite a passage; the citation is made on opening. */
export function CitePassage({ passage, isStop }: { readonly passage: Passage; readonly isStop: boolean }) {
  const t = useReaderT();
  const { digest } = useReader();
  const nameOfPassage = usePassageName(digest);
  return (
    <Popover
      className="passage-tool"
      label={`${t('reader.cite')}: ${nameOfPassage(passage)}`}
      button={t('reader.cite')}
      isStop={isStop}
    >
      <Citation passage={passage} />
    </Popover>
  );
}

/** Document, section, paragraph, page, edition and the URL of this view of the passage. */
function Citation({ passage }: { readonly passage: Passage }) {
  const t = useReaderT();
  const atlas = useAtlas();
  const store = useAppStore();
  const { digest } = useReader();
  const labelOf = usePassageLabel(digest);
  const { outcome, copy } = useCopy({ copied: t('reader.cite.copied'), failed: t('reader.cite.failed') });
  const { title, publisher, place, year } = digest.edition;
  const citation = () =>
    t('reader.cite.text', {
      publisher,
      title,
      place,
      year: String(year),
      section: sectionName(digest, passage.section),
      label: labelOf(passage) ?? 'none',
      page: passagePages(passage) ?? 'none',
      edition: atlas.editions.current,
      address: formatLink({ ...store.getState().scene, passage: passage.id }, window.location),
    });
  return (
    <>
      <p className="cite-text">{citation()}</p>
      <p className="cite-note">{t('reader.cite.note')}</p>
      <button type="button" className="button" onClick={() => void copy(citation())}>
        {t('reader.cite.copy')}
      </button>
      {outcome !== 'none' && <p className="cite-note">{t(`reader.cite.${outcome}`)}</p>}
    </>
  );
}

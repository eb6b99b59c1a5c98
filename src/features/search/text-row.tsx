import { passagePages, sectionName } from '../../analysis/passage-label.ts';
import { deriveExcerpt, type ExcerptPiece, markPieces } from '../../analysis/search/excerpt.ts';
import type { TextHit } from '../../analysis/search/texts.ts';
import type { Digest, Passage } from '../../domain/brief.ts';
import { PassageTimeInWords } from '../../ui/passages/passage-time.tsx';
import { useReaderT } from '../../ui/passages/reader-words.ts';
import { usePassageLabel } from '../../ui/passages/use-passage-label.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { useAppState, useFormat } from '../../ui/ui-context.tsx';
import { formatForgiven } from './format-forgiven.ts';
import { useSearchT } from './search-words.ts';
import type { TextSource } from './text-sources.ts';

interface Props {
  readonly hit: TextHit;
  readonly source: TextSource['id'];
}

/** A text match: heading, sentence, location and kind of match. */
export function TextRow({ hit, source }: Props) {
  const { title, text, passage } = hit.source;
  const excerpt = deriveExcerpt(text, hit.places);
  return (
    <>
      {title !== null && (
        <span className="found-title">
          <EnglishContent>
            <Pieces pieces={markPieces(title, { start: 0, end: title.length }, hit.titlePlaces)} />
          </EnglishContent>
        </span>
      )}
      <span className="found-sentence" lang="en">
        {excerpt.isCutBefore && '… '}
        <Pieces pieces={excerpt.pieces} />
        {excerpt.isCutAfter && ' …'}
      </span>
      <span className="found-place">
        {passage !== null && <PassagePlace id={passage} />}
        <HowMet hit={hit} source={source} />
      </span>
    </>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly ExcerptPiece[] }) {
  return pieces.map(({ start, text, isMarked }) => (isMarked ? <mark key={start}>{text}</mark> : text));
}

/** Section, passage and page. */
function PassagePlace({ id }: { readonly id: string }) {
  const digest = useAppState(({ brief }) => (brief.status === 'ready' ? brief.digest : null));
  const passage = digest?.passageById.get(id);
  if (digest === null || passage === undefined) return null;
  return <KnownPlace digest={digest} passage={passage} />;
}

function KnownPlace({ digest, passage }: { readonly digest: Digest; readonly passage: Passage }) {
  const t = useReaderT();
  const { comma } = useFormat();
  const label = usePassageLabel(digest)(passage);
  const pages = passagePages(passage);
  return (
    <span>
      <EnglishContent>{sectionName(digest, passage.section)}</EnglishContent>
      {label !== null && `${comma}${label}`}
      {pages !== null && `${comma}${t('reader.page', { page: pages })}`} ·{' '}
      <PassageTimeInWords passage={passage} isShort />
    </span>
  );
}

function HowMet({ hit, source }: Props) {
  const t = useSearchT();
  const { comma } = useFormat();
  return (
    <>
      {hit.places.length === 0 && <span>{t('search.in.heading')}</span>}
      {hit.places.length > 0 && source === 'original' && <span>{t('search.in.original')}</span>}
      {hit.forgiven.length > 0 && (
        <span>{t('search.forgiven', { words: formatForgiven(hit.forgiven, comma) })}</span>
      )}
      {hit.missing.length > 0 && <span>{t('search.without', { words: hit.missing.join(comma) })}</span>}
    </>
  );
}

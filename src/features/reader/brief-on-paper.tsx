import '../../../styles/css/reader.css';
import { useMemo } from 'react';
import { readableParagraphs } from '../../brief/readable.ts';
import { useAppState, useScene } from '../../ui/ui-context.tsx';
import { useOriginalT } from './original/original-words.ts';
import { MAX_PARAGRAPHS } from './original/texts-of-original.ts';
import { useRelatedDocument } from './original/use-original.ts';
import { ReaderContext } from './reader-context.ts';
import { SectionBlock } from './section-block.tsx';
import type { Original } from './state/original.ts';
import { selectTextInView } from './state/text-in-view.ts';

/**
 * Printed reader content: the current section with its notes as displayed, or the related document. Empty
 * until the digest loads.
 */
export function BriefOnPaper() {
  const brief = useAppState((state) => state.brief);
  const passage = useScene((scene) => scene.passage);
  const view = useAppState(selectTextInView);
  const related = useRelatedDocument();
  const digest = brief.status === 'ready' ? brief.digest : null;
  const services = useMemo(() => (digest === null ? null : { digest, isPaper: true }), [digest]);
  if (digest === null || services === null) return null;
  const open = digest.passageById.get(passage ?? '')?.section ?? 'es';
  const top = digest.sectionById.get(open.split('.')[0] ?? '');
  if (top === undefined) return null;
  return (
    <ReaderContext value={services}>
      <div className="brief-on-paper">
        {related !== null && view === 'related' ? (
          <DocumentOnPaper original={related} />
        ) : (
          <SectionBlock section={top} />
        )}
      </div>
    </ReaderContext>
  );
}

/** A related document for printing: complete, not only the rendered part, and without links. */
function DocumentOnPaper({ original }: { readonly original: Original }) {
  const t = useOriginalT();
  const { name, document } = original;
  // Requests one extra to detect more paragraphs.
  const paragraphs = useMemo(() => readableParagraphs(document.text, MAX_PARAGRAPHS + 1), [document]);
  return (
    <section className="related-document">
      <h2 className="brief-heading">{t('original.related', { name })}</h2>
      {paragraphs.slice(0, MAX_PARAGRAPHS).map(({ start, text }) => (
        <p key={start} className="passage-text">
          {text}
        </p>
      ))}
      {paragraphs.length > MAX_PARAGRAPHS && (
        <p className="original-silent">{t('original.related.cut', { name })}</p>
      )}
    </section>
  );
}

import '../../../styles/css/reader.css';
import { useMemo } from 'react';
import { useAppState, useScene } from '../../ui/ui-context.tsx';
import { DocumentOnPaper } from './original/document-on-paper.tsx';
import { useRelatedDocument } from './original/use-original.ts';
import { ReaderContext } from './reader-context.ts';
import { SectionBlock } from './section-block.tsx';
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

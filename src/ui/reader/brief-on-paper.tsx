import '../../../styles/css/reader.css';
import { useMemo } from 'react';
import { useAppState, useScene } from '../ui-context.tsx';
import { ReaderContext } from './reader-context.ts';
import { SectionBlock } from './section-block.tsx';

const NOTHING_FOUND: readonly never[] = [];

/** The section that is being read, with its notes, for the print sheet; nothing until the digest is there. */
export default function BriefOnPaper() {
  const brief = useAppState((state) => state.brief);
  const passage = useScene((scene) => scene.passage);
  const digest = brief.status === 'ready' ? brief.digest : null;
  const services = useMemo(
    () =>
      digest === null ? null : { digest, isPaper: true, foundIn: () => NOTHING_FOUND, foundIndex: null },
    [digest],
  );
  if (digest === null || services === null) return null;
  const open = digest.passageById.get(passage ?? '')?.section ?? 'es';
  const top = digest.sectionById.get(open.split('.')[0] ?? '');
  if (top === undefined) return null;
  return (
    <ReaderContext value={services}>
      <div className="brief-on-paper">
        <SectionBlock section={top} />
      </div>
    </ReaderContext>
  );
}

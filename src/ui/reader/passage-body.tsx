import type { Passage } from '../../domain/brief.ts';
import { useAppState } from '../ui-context.tsx';
import { OriginalText } from './original/original-text.tsx';
import { useOriginalT } from './original/original-words.ts';
import { useOpenBrief } from './original/use-original.ts';
import { PassageText } from './passage-text.tsx';
import { useReader } from './reader-context.ts';

/** The words of a passage: ours, those of the brief that its reader opened, or both side by side. */
export function PassageBody({ passage, isStop }: { readonly passage: Passage; readonly isStop: boolean }) {
  const t = useOriginalT();
  const { isPaper } = useReader();
  const view = useAppState(({ session }) => session.readerView);
  const original = useOpenBrief();
  if (original === null || view === 'digest' || isPaper)
    return <PassageText passage={passage} isStop={isStop} />;
  const theirs = <OriginalText original={original} passage={passage.id} isStop={isStop} />;
  if (view === 'original') return theirs;
  return (
    <div className="side-by-side">
      <div>
        <p className="side-label">{t('original.label')}</p>
        {theirs}
      </div>
      <div>
        <p className="side-label">{t('original.digestLabel')}</p>
        <PassageText passage={passage} isStop={isStop} />
      </div>
    </div>
  );
}

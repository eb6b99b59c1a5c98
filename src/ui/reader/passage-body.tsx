import type { Passage } from '../../domain/brief.ts';
import { selectTextInView } from '../../state/selectors/text-in-view.ts';
import { useAppState } from '../ui-context.tsx';
import { OriginalText } from './original/original-text.tsx';
import { useOriginalT } from './original/original-words.ts';
import { useOpenBrief } from './original/use-original.ts';
import { PassageText } from './passage-text.tsx';
import { PassageTime } from './passage-time.tsx';

/** A passage on screen and paper: our digest, the opened brief's text, or both side by side. */
export function PassageBody({ passage, isStop }: { readonly passage: Passage; readonly isStop: boolean }) {
  const t = useOriginalT();
  const view = useAppState(selectTextInView);
  const original = useOpenBrief();
  if (original === null || view === 'digest') return <PassageText passage={passage} isStop={isStop} />;
  const theirs = <OriginalText original={original} passage={passage.id} isStop={isStop} />;
  if (view === 'original') {
    return (
      <>
        {theirs}
        <PassageTime passage={passage} isStop={isStop} />
      </>
    );
  }
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

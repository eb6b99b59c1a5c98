import { useMemo } from 'react';
import { readableText } from '../../../brief/readable.ts';
import type { Original } from '../state/original.ts';
import { LinkedText } from './linked-text.tsx';
import { useOriginalT } from './original-words.ts';
import { originalTextId } from './texts-of-original.ts';

interface Props {
  readonly original: Original;
  readonly passage: string;
  readonly isStop: boolean;
}

/** The document's text for a passage; states when there is none. */
export function OriginalText({ original, passage, isStop }: Props) {
  const t = useOriginalT();
  const match = original.matchOf.get(passage);
  const text = useMemo(
    () => (match === undefined ? '' : readableText(original.document.text, match.spans)),
    [original, match],
  );
  if (match === undefined || match.verdict === 'unmatched') {
    return <p className="original-silent">{t('original.unmatched', { name: original.name })}</p>;
  }
  return (
    <div className="original-text" data-verdict={match.verdict}>
      <LinkedText id={originalTextId(passage)} text={text} isStop={isStop} />
      {match.verdict === 'changed' && <p className="original-silent">{t('original.changed')}</p>}
    </div>
  );
}

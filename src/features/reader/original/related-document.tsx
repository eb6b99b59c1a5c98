import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { readableParagraphs } from '../../../brief/readable.ts';
import { useAppState } from '../../../ui/ui-context.tsx';
import type { Original } from '../state/original.ts';
import { LinkedText } from './linked-text.tsx';
import { useOriginalT } from './original-words.ts';
import { MAX_PARAGRAPHS, paragraphTextId } from './texts-of-original.ts';

/** Paragraphs rendered per step, since documents may be long. */
const STEP = 60;

/** A document other than the brief, with known names linked. */
export function RelatedDocument({ original }: { readonly original: Original }) {
  const t = useOriginalT();
  const [shown, setShown] = useState(STEP);
  // Requests one extra to detect more paragraphs.
  const paragraphs = useMemo(() => readableParagraphs(original.document.text, shown + 1), [original, shown]);
  const jump = useAppState(({ session }) => session.documentJump);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (jump === null) {
      // Resets the scroll position of the brief.
      heading.current?.scrollIntoView({ block: 'start' });
      return;
    }
    const before = readableParagraphs(original.document.text.slice(0, jump.start), MAX_PARAGRAPHS).length;
    flushSync(() => setShown((shownBefore) => Math.max(shownBefore, before + STEP)));
    const paragraph = document.getElementById(paragraphId(jump.start));
    paragraph?.scrollIntoView({ block: 'center' });
    if (jump.focus === 'text') paragraph?.focus({ preventScroll: true });
  }, [jump, original]);
  return (
    <section className="related-document" aria-labelledby="related-heading">
      <h2 ref={heading} id="related-heading" className="brief-heading">
        {t('original.related', { name: original.name })}
      </h2>
      {paragraphs.slice(0, shown).map(({ start, text }) => (
        <div key={start} id={paragraphId(start)} className="passage" data-kind="paragraph" tabIndex={-1}>
          <LinkedText id={paragraphTextId(start)} text={text} />
        </div>
      ))}
      {shown < paragraphs.length && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
          {t('original.related.more')}
        </button>
      )}
    </section>
  );
}

function paragraphId(start: number): string {
  return `related-${start}`;
}

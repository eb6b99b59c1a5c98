import { useMemo, useState } from 'react';
import { readableText } from '../../../brief/readable.ts';
import type { Original } from '../../../state/original.ts';
import { LinkedText } from './linked-text.tsx';
import { useOriginalT } from './original-words.ts';

/** Paragraphs laid out at a time: a book need not be in the page at once. */
const STEP = 60;
/** A paragraph without end (a file of one line) is cut, so that it can be laid out. */
const LONGEST = 4000;

/** A document on the region that is not the brief, with the names that the map knows linked. */
export function RelatedDocument({ original }: { readonly original: Original }) {
  const t = useOriginalT();
  const [shown, setShown] = useState(STEP);
  const paragraphs = useMemo(() => paragraphsOf(original.document.text), [original]);
  return (
    <section className="related-document" aria-labelledby="related-heading">
      <h2 id="related-heading" className="brief-heading">
        {t('original.related', { name: original.name })}
      </h2>
      {paragraphs.slice(0, shown).map(({ start, text }) => (
        <div key={start} className="passage" data-kind="paragraph">
          <LinkedText id={`related-${start}`} text={text} />
        </div>
      ))}
      {shown < paragraphs.length && (
        <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
          {t('original.related.more', { count: paragraphs.length - shown })}
        </button>
      )}
    </section>
  );
}

function paragraphsOf(text: string): { readonly start: number; readonly text: string }[] {
  const paragraphs: { start: number; text: string }[] = [];
  let start = 0;
  for (const part of text.split(/\n[ \t]*\n|\f/u)) {
    for (let from = 0; from < part.length; from += LONGEST) {
      const words = readableText(part, [{ start: from, end: Math.min(part.length, from + LONGEST) }]);
      if (words !== '') paragraphs.push({ start: start + from, text: words });
    }
    start += part.length + 1;
  }
  return paragraphs;
}

import { useMemo } from 'react';
import { readableParagraphs } from '../../../brief/readable.ts';
import type { Original } from '../state/original.ts';
import { useOriginalT } from './original-words.ts';
import { MAX_PARAGRAPHS } from './texts-of-original.ts';

/** A related document for printing: complete, not only the rendered part, and without links. */
export function DocumentOnPaper({ original }: { readonly original: Original }) {
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

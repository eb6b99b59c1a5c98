import { type RefObject, useEffect, useState } from 'react';
import { useT } from '../../../ui/ui-context.tsx';

/** Fewer sections are seen at once. */
const LEAST = 4;

/**
 * Buttons that lead to the sections of the article, in a strip that stays at the top while it scrolls. The
 * sections are read from the page, because several of them come with data that loads later.
 */
export function SectionAnchors({ article }: { readonly article: RefObject<HTMLElement | null> }) {
  const t = useT();
  const [titles, setTitles] = useState<readonly string[]>([]);
  useEffect(() => {
    const element = article.current;
    if (element === null) return;
    const read = () => {
      const found = headingsOf(element).map(({ textContent }) => textContent);
      setTitles((shown) => (shown.join('\n') === found.join('\n') ? shown : found));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [article]);
  if (titles.length < LEAST) return null;
  return (
    <nav className="section-anchors" aria-label={t('panel.sections')}>
      {titles.map((title, at) => (
        <button
          key={title}
          type="button"
          className="text-button"
          onClick={() => {
            const heading = headingsOf(article.current)[at];
            heading?.closest('section')?.scrollIntoView({ block: 'start' });
            heading?.setAttribute('tabindex', '-1');
            heading?.focus({ preventScroll: true });
          }}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}

function headingsOf(article: HTMLElement | null): readonly HTMLElement[] {
  return [...(article?.querySelectorAll<HTMLElement>(':scope > .section > .section-head h3') ?? [])];
}

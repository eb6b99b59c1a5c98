import { useRef } from 'react';
import type { TimelineEntry } from '../../domain/atlas.ts';
import { FeatureLink } from '../feature-panel/parts/feature-link.tsx';
import { EnglishContent } from '../primitives/content.tsx';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';
import { PassageLink } from '../ties/passage-link.tsx';
import { useAtlas, useT } from '../ui-context.tsx';

/** Links of an entry: features on the map, and passages in the reader. */
export function EntryTies({ entry }: { readonly entry: TimelineEntry }) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const index = useAtlas().passages;
  const passages = entry.passages.flatMap((id) => index.passages.find((passage) => passage.id === id) ?? []);
  return (
    <div ref={list} className="entry-ties">
      {entry.features.length > 1 && (
        <p className="entry-features">
          {entry.features.map((id) => (
            <FeatureLink key={id} id={id} />
          ))}
        </p>
      )}
      {passages.length > 0 && (
        <ul className="entry-passages" aria-label={t('panel.passages.title')}>
          {passages.map((passage) => (
            <li key={passage.id}>
              <InterfaceIcon id="details" sizePx={14} />
              <span>
                <PassageLink
                  passage={passage}
                  onOpen={() => list.current?.closest<HTMLElement>('[popover]')?.hidePopover()}
                >
                  <EnglishContent>{passage.title}</EnglishContent>
                </PassageLink>
                {passage.page !== null && (
                  <span className="entry-page">{t('panel.passages.page', { page: passage.page })}</span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

import { memo } from 'react';
import { passagePages } from '../../analysis/passage-label.ts';
import { placesOfPassage } from '../../analysis/places-of-passage.ts';
import type { Passage } from '../../domain/brief.ts';
import { frameFeatures } from '../../state/commands/move-map.ts';
import { OwnNotes, useOwnNotes } from '../planner-notes/own-notes.tsx';
import { EnglishContent } from '../primitives/content.tsx';
import { InterfaceIcon } from '../primitives/interface-icon.tsx';
import { usePassageName } from '../ties/passage-place.tsx';
import { useAppStore, useScene, useT } from '../ui-context.tsx';
import { CitePassage } from './cite-passage.tsx';
import { PassageBody } from './passage-body.tsx';
import { PassageTies } from './passage-ties.tsx';
import { passageElementId, useReader } from './reader-context.ts';
import { useReaderT } from './reader-words.ts';

/**
 * One passage with text, date, notes and location. Focusable as a jump target. Only the current passage has
 * tab stops, to spare keyboard users a thousand of them.
 */
export const PassageBlock = memo(function PassageBlock({ passage }: { readonly passage: Passage }) {
  const t = useReaderT();
  const say = useT();
  const store = useAppStore();
  const { digest, isPaper } = useReader();
  const isOpen = useScene((scene) => scene.passage === passage.id);
  const name = usePassageName(digest)(passage);
  const pages = passagePages(passage);
  const places = placesOfPassage(passage);
  const tie = { kind: 'passage', id: passage.id } as const;
  const notes = useOwnNotes(tie);
  return (
    <article
      {...(isPaper ? {} : { id: passageElementId(passage.id) })}
      className="passage"
      data-passage={passage.id}
      data-kind={passage.kind}
      data-open={isOpen || undefined}
      tabIndex={-1}
      aria-label={t('reader.passage', { label: name })}
    >
      {hasTitle(passage) && (
        <p className="passage-title">
          <EnglishContent>{passage.title}</EnglishContent>
        </p>
      )}
      <PassageBody passage={passage} isStop={isOpen} />
      <footer className="passage-foot">
        <span>
          <EnglishContent>{name}</EnglishContent>
          {pages !== null && <> · {t('reader.page', { page: pages })}</>}
          {passage.status !== 'linked' && (
            <span title={passage.reason}> · {t(`reader.status.${passage.status}`)}</span>
          )}
        </span>
        {!isPaper && (
          <span className="passage-tools">
            {places.length > 0 && (
              <button
                type="button"
                className="passage-tool"
                tabIndex={isOpen ? undefined : -1}
                onClick={() => frameFeatures(store, places)}
              >
                <InterfaceIcon id="frame" sizePx={14} />
                {t('reader.frame')}
              </button>
            )}
            <PassageTies passage={passage} isStop={isOpen} />
            <CitePassage passage={passage} isStop={isOpen} />
            {notes.isOffered && !notes.isOpen && (
              <button
                type="button"
                className="passage-tool"
                tabIndex={isOpen ? undefined : -1}
                aria-label={`${say('panel.writeNote')}: ${name}`}
                onClick={notes.ask}
              >
                <InterfaceIcon id="note" sizePx={14} />
                {say('panel.writeNote')}
              </button>
            )}
          </span>
        )}
      </footer>
      {!isPaper && notes.isOpen && <OwnNotes tie={tie} isAsked={notes.isAsked} isStop={isOpen} />}
    </article>
  );
});

/**
 * Boxes have headings in the brief, and our heading is in their first paragraph. Figure II uses the market's
 * name.
 */
function hasTitle({ id, kind }: Passage): boolean {
  return kind === 'box' && id.endsWith('.p1');
}

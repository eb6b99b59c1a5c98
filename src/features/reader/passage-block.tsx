import { memo, useMemo } from 'react';
import { passagePages, sectionName } from '../../analysis/passage-label.ts';
import { placesOfPassage } from '../../analysis/places-of-passage.ts';
import { readableText } from '../../brief/readable.ts';
import { LINK_ORDER, type Passage } from '../../domain/brief.ts';
import { frameFeatures } from '../../state/commands/move-map.ts';
import { showEmbed } from '../../state/commands/show-panels.ts';
import { formatLink } from '../../state/url-sync.ts';
import { usePassageName } from '../../ui/passages/passage-place.tsx';
import { PassageTime } from '../../ui/passages/passage-time.tsx';
import { useReaderT } from '../../ui/passages/reader-words.ts';
import { usePassageLabel } from '../../ui/passages/use-passage-label.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { FeatureLink } from '../../ui/primitives/feature-link.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { Popover } from '../../ui/primitives/popover.tsx';
import { useAppState, useAppStore, useAtlas, useName, useScene, useT } from '../../ui/ui-context.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { OwnNotes, useOwnNotes } from '../notes/index.ts';
import { LinkedText } from './original/linked-text.tsx';
import { useOriginalT } from './original/original-words.ts';
import { originalTextId } from './original/texts-of-original.ts';
import { useOpenBrief } from './original/use-original.ts';
import { PassageText } from './passage-text.tsx';
import { passageElementId, useReader } from './reader-context.ts';
import type { Original } from './state/original.ts';
import { selectTextInView } from './state/text-in-view.ts';

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
            <button
              type="button"
              className="passage-tool"
              tabIndex={isOpen ? undefined : -1}
              aria-label={`${say('map.embed')}: ${name}`}
              onClick={() => showEmbed(store, { passage: passage.id })}
            >
              <InterfaceIcon id="embed" sizePx={14} />
              {say('map.embed')}
            </button>
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

/** A passage on screen and paper: our digest, the opened brief's text, or both side by side. */
function PassageBody({ passage, isStop }: { readonly passage: Passage; readonly isStop: boolean }) {
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

/** Links of a passage beyond its words: unnamed subjects, members of groups, and themes. */
function PassageTies({ passage, isStop }: { readonly passage: Passage; readonly isStop: boolean }) {
  const t = useReaderT();
  const { digest } = useReader();
  const nameOfPassage = usePassageName(digest);
  if (passage.links.length === 0) return null;
  return (
    <Popover
      className="passage-tool"
      label={`${t('reader.ties')}: ${nameOfPassage(passage)}`}
      button={t('reader.ties')}
      isStop={isStop}
    >
      <TiesList passage={passage} />
    </Popover>
  );
}

function TiesList({ passage }: { readonly passage: Passage }) {
  const t = useReaderT();
  const atlas = useAtlas();
  const nameOf = useName();
  return (
    <div className="passage-ties">
      {LINK_ORDER.map((type) => {
        const links = passage.links.filter((link) => link.type === type);
        if (links.length === 0) return null;
        return (
          <section key={type}>
            <h4>{t(`reader.ties.${type}`)}</h4>
            <ul className="lines">
              {links.map(({ feature, via }) => {
                const group = via === undefined ? undefined : atlas.byId.get(via);
                return (
                  <li key={feature}>
                    <FeatureLink id={feature} {...(group === undefined ? {} : { note: nameOf(group) })} />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** Shows how to cite a passage; the citation is made on opening. */
function CitePassage({ passage, isStop }: { readonly passage: Passage; readonly isStop: boolean }) {
  const t = useReaderT();
  const { digest } = useReader();
  const nameOfPassage = usePassageName(digest);
  return (
    <Popover
      className="passage-tool"
      label={`${t('reader.cite')}: ${nameOfPassage(passage)}`}
      button={t('reader.cite')}
      isStop={isStop}
    >
      <Citation passage={passage} />
    </Popover>
  );
}

/** Document, section, paragraph, page, edition and the URL of this view of the passage. */
function Citation({ passage }: { readonly passage: Passage }) {
  const t = useReaderT();
  const atlas = useAtlas();
  const store = useAppStore();
  const { digest } = useReader();
  const labelOf = usePassageLabel(digest);
  const { outcome, copy } = useCopy({ copied: t('reader.cite.copied'), failed: t('reader.cite.failed') });
  const { title, publisher, place, year } = digest.edition;
  const citation = () =>
    t('reader.cite.text', {
      publisher,
      title,
      place,
      year: String(year),
      section: sectionName(digest, passage.section),
      label: labelOf(passage) ?? 'none',
      page: passagePages(passage) ?? 'none',
      edition: atlas.editions.current,
      address: formatLink({ ...store.getState().scene, passage: passage.id }, window.location),
    });
  return (
    <>
      <p className="cite-text">{citation()}</p>
      <p className="cite-note">{t('reader.cite.note')}</p>
      <button type="button" className="button" onClick={() => void copy(citation())}>
        {t('reader.cite.copy')}
      </button>
      {outcome !== 'none' && <p className="cite-note">{t(`reader.cite.${outcome}`)}</p>}
    </>
  );
}

interface Props {
  readonly original: Original;
  readonly passage: string;
  readonly isStop: boolean;
}

/** The document's text for a passage; states when there is none. */
function OriginalText({ original, passage, isStop }: Props) {
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

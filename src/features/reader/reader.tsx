import '../../../styles/css/reader.css';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { placesOfPassage } from '../../analysis/places-of-passage.ts';
import type { Digest, Passage, Section } from '../../domain/brief.ts';
import { frameFeatures } from '../../state/commands/move-map.ts';
import { announce } from '../../state/commands/notify.ts';
import { setPreference } from '../../state/commands/set-appearance.ts';
import { describeLoadFailure } from '../../state/load-atlas.ts';
import { useReducedMotion } from '../../ui/map-stage/use-reduced-motion.ts';
import { useReaderT } from '../../ui/passages/reader-words.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { Switch } from '../../ui/primitives/switch.tsx';
import { useAppState, useAppStore, useScene, useT } from '../../ui/ui-context.tsx';
import { Contents } from './contents.tsx';
import { FIND_FIELD_ID, FindBar } from './find-bar.tsx';
import { FoundContext } from './found-context.ts';
import { OpenOriginal } from './original/open-original.tsx';
import { useOriginalT } from './original/original-words.ts';
import { RelatedDocument } from './original/related-document.tsx';
import { useRelatedDocument } from './original/use-original.ts';
import { mentionElementId, passageElementId, ReaderContext } from './reader-context.ts';
import { makeReadingMark, type ReadingMark } from './reading-mark.ts';
import { SectionBlock } from './section-block.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { loadBrief } from './state/load-brief.ts';
import { restoreOriginal } from './state/open-original.ts';
import { READER_VIEWS, type ReaderView } from './state/original.ts';
import {
  finishJump,
  openInDocument,
  openPassage,
  reportReading,
  showReaderView,
} from './state/read-brief.ts';
import { saveReaderView } from './state/save-original.ts';
import { selectTextInView } from './state/text-in-view.ts';
import { useFind } from './use-find.ts';
import { useReadingPosition } from './use-reading-position.ts';

/** The brief, passage by passage. Lazy-loaded with its texts and the digest. */
export default function Reader() {
  const t = useReaderT();
  const say = useT();
  const store = useAppStore();
  const brief = useAppState((state) => state.brief);
  useEffect(() => void loadBrief(store), [store]);
  if (brief.status === 'ready') return <OpenReader digest={brief.digest} />;
  return (
    <div className="reader-waiting" role="status">
      {brief.status === 'failed' ? (
        <>
          <p>{t('reader.failed', { file: 'brief.json' })}</p>
          <p className="table-note">{describeLoadFailure(brief.failure, say)}</p>
          <button type="button" className="button" onClick={() => void loadBrief(store)}>
            {say('ui.retry')}
          </button>
        </>
      ) : (
        <p>{t('reader.loading')}</p>
      )}
    </div>
  );
}

function OpenReader({ digest }: { readonly digest: Digest }) {
  const t = useReaderT();
  const words = useOriginalT();
  const store = useAppStore();
  const scroller = useRef<HTMLDivElement>(null);
  const [mark] = useState(makeReadingMark);
  const framed = useRef<string>('');
  const reading = useAppState(({ session }) => session.reading);
  const follows = useAppState(({ preferences }) => preferences.mapFollowsText);
  const passage = useScene((scene) => scene.passage);
  const related = useRelatedDocument();
  const view = useAppState(selectTextInView);
  const chosenView = useAppState(({ session }) => session.readerView);
  const hasDocument = useAppState(({ original }) => original.status === 'ready');
  const [showsContents, setShowsContents] = useState(passage === null);
  const find = useFind(digest);
  const here = reading ?? passage;

  useReaderJump(mark);
  useReadingPosition(scroller, mark, (id, isReader) => {
    reportReading(store, id);
    const spoken = digest.passageById.get(id);
    if (!follows || !isReader || spoken === undefined) return;
    const places = placesOfPassage(spoken);
    const key = places.join(' ');
    if (places.length === 0 || key === framed.current) return;
    framed.current = key;
    frameFeatures(store, places);
  });
  useEffect(() => () => reportReading(store, null), [store]);
  useEffect(() => void restoreOriginal(store), [store]);
  useEffect(() => void saveReaderView(store, chosenView), [store, chosenView]);

  const step = (by: 1 | -1) => {
    const next = stepFrom(digest, mark.at() ?? here, by);
    if (next === null) return;
    // Keeps the focus on the button for repeated presses.
    openPassage(store, next.id, null, 'stays');
    announce(store, next.title);
  };
  const found = (place: ReturnType<typeof find.step>) => {
    if (place === null) return;
    if (place.passage === null) {
      openInDocument(store, Number(place.text), 'stays');
    } else {
      mark.jump(place.passage);
      document.getElementById(passageElementId(place.passage))?.scrollIntoView({ block: 'start' });
    }
    // The match is marked in the next frame.
    requestAnimationFrame(() =>
      scroller.current?.querySelector('mark[data-current]')?.scrollIntoView({ block: 'center' }),
    );
  };
  const openFind = () => {
    flushSync(() => find.setQuery(''));
    document.getElementById(FIND_FIELD_ID)?.focus();
  };
  const closeFind = () => {
    find.setQuery(null);
    document.getElementById('reader-find')?.focus();
  };
  const services = useMemo(() => ({ digest, isPaper: false }), [digest]);
  const foundInText = useMemo(
    () => ({ foundIn: find.foundIn, index: find.index }),
    [find.foundIn, find.index],
  );
  const section = digest.passageById.get(here ?? '')?.section ?? null;

  return (
    <ReaderContext value={services}>
      <div className="reader">
        <div className="reader-tools" role="toolbar" aria-label={t('reader.title')}>
          <button
            type="button"
            className="text-button"
            aria-expanded={showsContents}
            aria-controls="reader-contents"
            onClick={() => setShowsContents(!showsContents)}
          >
            {t('reader.contents')}
          </button>
          {hasDocument && <ViewChoice onChosen={() => setShowsContents(false)} />}
          <span className="reader-steps">
            <IconButton icon="chevron-up" label={t('reader.previous')} onClick={() => step(-1)} />
            <IconButton icon="chevron-down" label={t('reader.next')} onClick={() => step(1)} />
            <IconButton
              id="reader-find"
              icon="search"
              label={t('reader.find.open')}
              aria-expanded={find.query !== null}
              onClick={() => (find.query === null ? openFind() : closeFind())}
            />
          </span>
        </div>
        {find.query !== null && (
          <FindBar
            query={find.query}
            onQuery={find.setQuery}
            count={find.places.length}
            index={find.index}
            searchedOnly={find.searchedOnly}
            onStep={(by) => found(find.step(by))}
            onClose={closeFind}
          />
        )}
        <div ref={scroller} className="reader-scroll" data-scroll="resting" tabIndex={-1}>
          <div id="reader-contents" hidden={!showsContents}>
            <p className="reader-intro">{t('reader.intro')}</p>
            <Switch
              checked={follows}
              label={t('reader.follow')}
              note={t('reader.follow.note')}
              onChange={(value) => setPreference(store, 'mapFollowsText', value)}
            />
            <button type="button" className="text-button" onClick={() => window.print()}>
              {view === 'related' ? words('original.related.print') : t('reader.print')}
            </button>
            <OpenOriginal />
            <Contents current={section} onChosen={() => setShowsContents(false)} />
          </div>
          <FoundContext value={foundInText}>
            {related !== null && view === 'related' ? (
              <RelatedDocument original={related} />
            ) : (
              topSections(digest).map((top) => <SectionBlock key={top.id} section={top} />)
            )}
          </FoundContext>
        </div>
        <SelectionBar />
      </div>
    </ReaderContext>
  );
}

function topSections(digest: Digest): readonly Section[] {
  return digest.childrenOf(null);
}

/** Returns the adjacent passage; a footnote counts as its passage. */
function stepFrom(digest: Digest, from: string | null, by: 1 | -1): Passage | null {
  const body = digest.passages.filter(({ kind }) => kind !== 'footnote');
  const holds = ({ id, footnotes }: Passage) => id === from || footnotes.some((sign) => sign.id === from);
  return body[body.findIndex(holds) + by] ?? null;
}

/**
 * Scrolls the reader to the passage or mention requested by the store, including links and Back. Skips the
 * current passage.
 */
function useReaderJump(mark: ReadingMark): void {
  const isStill = useReducedMotion();
  const jump = useAppState(({ session }) => session.readerJump);
  const passage = useScene((scene) => scene.passage);
  const store = useAppStore();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made once, whatever else changes
  useEffect(() => {
    if (jump === null && (passage === null || passage === mark.at())) return;
    const target = jump ?? { passage: passage ?? '', mention: null, focus: 'stays' };
    if (jump !== null) finishJump(store);
    const block = document.getElementById(passageElementId(target.passage));
    const words =
      target.mention === null
        ? null
        : document.getElementById(mentionElementId(target.passage, target.mention));
    if (block === null) return;
    mark.jump(target.passage);
    // Distant passages get their layout late: the first scroll approaches, the second is exact.
    block.scrollIntoView({ block: 'start', behavior: 'instant' });
    const land = words ?? headingAbove(block) ?? block;
    land.scrollIntoView({
      block: words === null ? 'start' : 'center',
      behavior: isStill ? 'instant' : 'auto',
    });
    // Search matches are marked one frame later.
    if (words === null) {
      requestAnimationFrame(() => block.querySelector('mark')?.scrollIntoView({ block: 'nearest' }));
    }
    if (target.focus === 'stays') return;
    const field = target.focus === 'find' ? document.getElementById(FIND_FIELD_ID) : null;
    (field ?? words ?? block).focus({ preventScroll: true });
  }, [jump, passage]);
}

/** Returns the first of the headings directly above a passage; `null` if there is none. */
function headingAbove(block: HTMLElement): Element | null {
  let found: Element | null = null;
  let at: Element = block;
  for (;;) {
    const before: Element | null = at.previousElementSibling;
    if (before?.matches('.brief-heading') === true) {
      found = before;
      at = before;
      continue;
    }
    const section = at.parentElement;
    if (before !== null || section?.matches('.brief-section') !== true) return found;
    at = section;
  }
}

/** Selects the displayed text once a document is open; for the brief also side by side. */
function ViewChoice({ onChosen }: { readonly onChosen: () => void }) {
  const t = useOriginalT();
  const id = useId();
  const store = useAppStore();
  const view = useAppState(({ session }) => session.readerView);
  const isBrief = useAppState(
    ({ original }) => original.status === 'ready' && original.original.alignment.isThisBrief,
  );
  const views: readonly ReaderView[] = isBrief ? READER_VIEWS : ['digest', 'original'];
  return (
    <fieldset className="view-choice">
      <legend className="visually-hidden">{t('original.view')}</legend>
      {views.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={id}
            checked={choice === view}
            onChange={() => {
              showReaderView(store, choice);
              onChosen();
            }}
          />
          <span>{t(`original.view.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

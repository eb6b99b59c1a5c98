import '../../../styles/css/reader-figures.css';
import { useEffect } from 'react';
import { isMarked } from '../../analysis/passage-label.ts';
import { footnoteNumber, isWithinSection, type Passage, type Section } from '../../domain/brief.ts';
import { lightFeatures } from '../../state/commands/select-features.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import { useReaderT } from '../../ui/passages/reader-words.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { useAppStore, useScene } from '../../ui/ui-context.tsx';
import { useFigureT } from './figures/figure-words.ts';
import { MarketBox } from './figures/market-box.tsx';
import { RegionMap } from './figures/region-map.tsx';
import { deriveSectionContent, isOfLandscape, type SectionContent } from './figures/section-content.ts';
import { Reconstruction, StageFlow } from './figures/stage-flow.tsx';
import { PassageBlock } from './passage-block.tsx';
import { useReader } from './reader-context.ts';
import { openPassage } from './state/read-brief.ts';

/** A section with subsections; top-level sections end with their notes. */
export function SectionBlock({ section, level = 2 }: { readonly section: Section; readonly level?: number }) {
  const { digest } = useReader();
  const Heading = `h${Math.min(level, 5)}` as 'h2';
  const mark = isMarked(section.id) ? (section.id.split('.').at(-1) ?? null) : null;
  return (
    <section className="brief-section" data-section={section.id} data-level={level}>
      <Heading className="brief-heading" lang="en">
        {mark !== null && <span className="heading-mark">{mark}</span>}
        {section.title}
      </Heading>
      {deriveSectionContent(digest.passagesOf(section.id), digest.figures).map((content) => (
        <Content key={content.kind === 'passage' ? content.passage.id : content.kind} content={content} />
      ))}
      {digest.childrenOf(section.id).map((child) => (
        <SectionBlock key={child.id} section={child} level={level + 1} />
      ))}
      {level === 2 && <SectionNotes section={section} />}
    </section>
  );
}

function Content({ content }: { readonly content: SectionContent }) {
  switch (content.kind) {
    case 'passage':
      return <PassageBlock passage={content.passage} />;
    case 'business-model':
      return <BusinessModelFigure />;
    case 'landscape':
      return <LandscapeFigure />;
  }
}

/** Footnotes of a section and its subsections, with links back to their signs. */
function SectionNotes({ section }: { readonly section: Section }) {
  const t = useReaderT();
  const { digest } = useReader();
  const notes = digest.passages.filter(
    ({ kind, section: id }) => kind === 'footnote' && isWithinSection(id, section.id),
  );
  if (notes.length === 0) return null;
  return (
    <section className="brief-notes">
      <h3 className="brief-heading">{t('reader.notes')}</h3>
      <ol>
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ol>
    </section>
  );
}

function NoteItem({ note }: { readonly note: Passage }) {
  const t = useReaderT();
  const store = useAppStore();
  const { digest } = useReader();
  const isOpen = useScene((scene) => scene.passage === note.id);
  const number = footnoteNumber(note.id);
  const from = digest.passages.find(({ footnotes }) => footnotes.some(({ id }) => id === note.id));
  return (
    <li className="brief-note">
      <button
        type="button"
        className="note-number"
        tabIndex={isOpen ? undefined : -1}
        aria-label={t('reader.note.back', { number })}
        onClick={() => {
          if (from !== undefined) openPassage(store, from.id);
        }}
      >
        <EnglishContent>{number}</EnglishContent>
      </button>
      <PassageBlock passage={note} />
    </li>
  );
}

/** Figure I in the reader: its caption and our reconstruction. */
function BusinessModelFigure() {
  const store = useAppStore();
  const { digest, isPaper } = useReader();
  const caption = digest.passageById.get(digest.figures.businessModel.caption);
  const isRead = useScene(({ passage }) => passage === digest.figures.businessModel.caption);
  useEffect(() => {
    if (isPaper) return;
    // Clears a stage's highlight when the reader closes, but not that of a chapter, for which it may close.
    return () => {
      if (store.getState().presentation === null) lightFeatures(store, []);
    };
  }, [store, isPaper]);
  return (
    <figure className="brief-figure">
      <FigureHead number="I" dialog="business-model" isStop={isRead} />
      <figcaption>{caption !== undefined && <PassageBlock passage={caption} />}</figcaption>
      <Reconstruction />
      <StageFlow />
    </figure>
  );
}

/** Figure II in the reader: its map with text, and the boxes below. */
function LandscapeFigure() {
  const t = useFigureT();
  const { digest, isPaper } = useReader();
  const { caption, boxes, mapNotes, notes } = digest.figures.landscape;
  const isRead = useScene(({ passage }) => passage !== null && isOfLandscape(passage, digest.figures));
  const passages = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const passage = digest.passageById.get(id);
      return passage === undefined ? [] : [<PassageBlock key={id} passage={passage} />];
    });
  return (
    <figure className="brief-figure">
      <FigureHead number="II" dialog="landscape" isStop={isRead} />
      <figcaption>{passages([caption])}</figcaption>
      {/* Printed before the text. */}
      {!isPaper && <RegionMap />}
      <div className="figure-passages">
        <p className="figure-note">{t('figures.map.theirs')}</p>
        {passages(mapNotes)}
      </div>
      <div className="market-boxes">
        {boxes.map((box) => (
          <MarketBox key={box.passage} box={box} />
        ))}
      </div>
      <div className="figure-passages">{passages(notes)}</div>
    </figure>
  );
}

/** A figure's number and the button that enlarges it. */
function FigureHead({
  number,
  dialog,
  isStop,
}: {
  readonly number: 'I' | 'II';
  readonly dialog: 'business-model' | 'landscape';
  /** Whether it is a tab stop: while a passage of the figure is current. */
  readonly isStop: boolean;
}) {
  const t = useFigureT();
  const store = useAppStore();
  return (
    <div className="figure-head">
      <span className="figure-number">{t('figures.number', { number })}</span>
      <button
        type="button"
        className="text-button"
        tabIndex={isStop ? undefined : -1}
        aria-label={t('figures.enlargeFigure', { number })}
        onClick={() => openDialog(store, { kind: dialog })}
      >
        <InterfaceIcon id="expand" sizePx={15} />
        {t('figures.enlarge')}
      </button>
    </div>
  );
}

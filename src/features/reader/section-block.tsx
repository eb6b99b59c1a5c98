import { isMarked } from '../../analysis/passage-label.ts';
import type { Passage, Section } from '../../domain/brief.ts';
import { footnoteNumber, isWithinSection } from '../../domain/brief.ts';
import { useReaderT } from '../../ui/passages/reader-words.ts';
import { EnglishContent } from '../../ui/primitives/content.tsx';
import { useAppStore, useScene } from '../../ui/ui-context.tsx';
import { BusinessModelFigure } from './figures/business-model-figure.tsx';
import { LandscapeFigure } from './figures/landscape-figure.tsx';
import { deriveSectionContent, type SectionContent } from './figures/section-content.ts';
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

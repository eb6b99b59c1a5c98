import { Fragment, memo, type ReactNode, useMemo } from 'react';
import { footnoteNumber, type Passage } from '../../domain/brief.ts';
import { datedWords } from '../../domain/passage-words.ts';
import { PassageLink } from '../../ui/passages/passage-link.tsx';
import { PassageTime } from '../../ui/passages/passage-time.tsx';
import { useReaderT } from '../../ui/passages/reader-words.ts';
import { Popover } from '../../ui/primitives/popover.tsx';
import { type IndexedPlace, useFoundIn } from './found-context.ts';
import { Mention } from './mention.tsx';
import { Pieces } from './pieces.tsx';
import { useReader } from './reader-context.ts';
import { deriveSegments, type MarkedText, type Segment } from './segments.ts';

interface Props {
  readonly passage: Passage;
  /** Whether the text is a repetition, without ids and footnote signs. */
  readonly isCopy?: boolean;
  /** Whether its controls are tab stops. */
  readonly isStop?: boolean;
}

/**
 * Digest of a passage: paragraphs with mentions, titles, footnote signs and matches, then its date and notes.
 */
export function PassageText({ passage, isCopy = false, isStop = true }: Props) {
  const marked = useMemo(() => ({ ...passage, text: datedWords(passage).text }), [passage]);
  return (
    <>
      <MarkedParagraphs passage={marked} isCopy={isCopy} isStop={isStop} />
      <PassageTime passage={passage} isStop={isStop} />
    </>
  );
}

interface MarkedProps extends Pick<Props, 'isCopy' | 'isStop'> {
  readonly passage: MarkedText & Pick<Passage, 'id'>;
}

/** Text styled like a passage, without a date. */
export function MarkedParagraphs({ passage, isCopy = false, isStop = true }: MarkedProps) {
  const { found, current } = useFoundIn(isCopy ? null : passage.id);
  return <Paragraphs passage={passage} isCopy={isCopy} isStop={isStop} found={found} current={current} />;
}

interface ParagraphsProps extends Required<MarkedProps> {
  readonly found: readonly IndexedPlace[];
  readonly current: number | null;
}

/** Memoized: re-renders only when matches in this passage change, not on every key typed into “find”. */
const Paragraphs = memo(function Paragraphs({ passage, isCopy, isStop, found, current }: ParagraphsProps) {
  const { digest, isPaper } = useReader();
  const paragraphs = useMemo(() => deriveSegments(passage, found), [passage, found]);
  return paragraphs.map((segments) => (
    <p key={segments[0]?.start} className="passage-text" lang="en">
      {segments.map((segment) => (
        <Fragment key={segment.start}>
          <Words segment={segment} passage={passage} isCopy={isCopy || isPaper} isStop={isStop}>
            <Pieces pieces={segment.pieces} current={current} />
          </Words>
          {!isCopy &&
            segment.footnotes.map((id) => {
              const footnote = digest.passageById.get(id);
              return (
                <FootnoteSign key={id} id={id} isStop={isStop}>
                  {footnote !== undefined && <PassageText passage={footnote} isCopy />}
                </FootnoteSign>
              );
            })}
        </Fragment>
      ))}
    </p>
  ));
});

interface WordsProps extends Required<MarkedProps> {
  readonly segment: Segment;
  readonly children: ReactNode;
}

/** A mention, a reference to a passage, or plain words. */
function Words({ segment: { mention, reference }, passage, isCopy, isStop, children }: WordsProps) {
  const { digest, isPaper } = useReader();
  const target = reference === null ? undefined : digest.passageById.get(reference);
  if (mention !== null) {
    return (
      <Mention passage={passage} index={mention} isCopy={isCopy} isStop={isStop}>
        {children}
      </Mention>
    );
  }
  if (target === undefined || isPaper) return children;
  return (
    <PassageLink passage={target} className="reference" isStop={isStop}>
      {children}
    </PassageLink>
  );
}

interface FootnoteSignProps {
  readonly id: string;
  readonly isStop: boolean;
  /** The note's text. */
  readonly children: ReactNode;
}

/** Footnote number that opens its note. Two notes are numbered 29, hence the id. */
function FootnoteSign({ id, isStop, children }: FootnoteSignProps) {
  const t = useReaderT();
  const { digest, isPaper } = useReader();
  const footnote = digest.passageById.get(id);
  if (footnote === undefined) return null;
  const number = footnoteNumber(id);
  if (isPaper) return <sup className="footnote-sign">{number}</sup>;
  return (
    <sup className="footnote-sign" data-footnote={id}>
      <Popover
        className="footnote-button"
        label={t('reader.note', { number })}
        button={number}
        isStop={isStop}
      >
        <p className="popover-title">{t('reader.note.at', { number, section: footnote.section })}</p>
        {children}
      </Popover>
    </sup>
  );
}

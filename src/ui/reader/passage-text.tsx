import { Fragment, useMemo } from 'react';
import type { Passage } from '../../domain/brief.ts';
import { FootnoteSign } from './footnote-sign.tsx';
import { Mention } from './mention.tsx';
import { useReader } from './reader-context.ts';
import { deriveSegments, type Piece } from './segments.ts';

const NONE: readonly never[] = [];

interface Props {
  readonly passage: Pick<Passage, 'id' | 'text' | 'mentions' | 'emphasis' | 'footnotes'>;
  /** The text stands elsewhere too: no ids, no signs of footnotes. */
  readonly isCopy?: boolean;
  /** What can be pressed in it is a stop of the Tab key. */
  readonly isStop?: boolean;
}

/** The digest of a passage: paragraphs with mentions, titles set apart, signs of footnotes, and what “find” has found. */
export function PassageText({ passage, isCopy = false, isStop = true }: Props) {
  const { digest, foundIn, foundIndex, isPaper } = useReader();
  const found = isCopy ? NONE : foundIn(passage.id);
  // `foundIn` gives the same list for the same search.
  const paragraphs = useMemo(() => deriveSegments(passage, found), [passage, found]);
  const piece = (one: Piece) => {
    const words = one.isEmphasised ? <em>{one.text}</em> : one.text;
    const place = one.found === null ? undefined : found[one.found];
    return (
      <Fragment key={one.start}>
        {place === undefined ? (
          words
        ) : (
          <mark data-current={place.index === foundIndex || undefined}>{words}</mark>
        )}
      </Fragment>
    );
  };
  return paragraphs.map((segments) => (
    <p key={segments[0]?.start} className="passage-text" lang="en">
      {segments.map((segment) => (
        <Fragment key={segment.start}>
          {segment.mention === null ? (
            segment.pieces.map(piece)
          ) : (
            <Mention passage={passage} index={segment.mention} isCopy={isCopy || isPaper} isStop={isStop}>
              {segment.pieces.map(piece)}
            </Mention>
          )}
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
}

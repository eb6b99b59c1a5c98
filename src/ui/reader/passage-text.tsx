import { Fragment, memo, useMemo } from 'react';
import type { Passage } from '../../domain/brief.ts';
import { FootnoteSign } from './footnote-sign.tsx';
import { type IndexedPlace, useFoundIn } from './found-context.ts';
import { Mention } from './mention.tsx';
import { Pieces } from './pieces.tsx';
import { useReader } from './reader-context.ts';
import { deriveSegments } from './segments.ts';

interface Props {
  readonly passage: Pick<Passage, 'id' | 'text' | 'mentions' | 'emphasis' | 'footnotes'>;
  /** The text stands elsewhere too: no ids, no signs of footnotes. */
  readonly isCopy?: boolean;
  /** What can be pressed in it is a stop of the Tab key. */
  readonly isStop?: boolean;
}

/** The digest of a passage: paragraphs with mentions, titles set apart, signs of footnotes, and what “find” has found. */
export function PassageText({ passage, isCopy = false, isStop = true }: Props) {
  const { found, current } = useFoundIn(isCopy ? null : passage.id);
  return <Paragraphs passage={passage} isCopy={isCopy} isStop={isStop} found={found} current={current} />;
}

interface ParagraphsProps extends Required<Props> {
  readonly found: readonly IndexedPlace[];
  readonly current: number | null;
}

/** Set anew when something is found in this very passage, or no more: not with every key that is typed into “find”. */
const Paragraphs = memo(function Paragraphs({ passage, isCopy, isStop, found, current }: ParagraphsProps) {
  const { digest, isPaper } = useReader();
  const paragraphs = useMemo(() => deriveSegments(passage, found), [passage, found]);
  return paragraphs.map((segments) => (
    <p key={segments[0]?.start} className="passage-text" lang="en">
      {segments.map((segment) => (
        <Fragment key={segment.start}>
          {segment.mention === null ? (
            <Pieces pieces={segment.pieces} current={current} />
          ) : (
            <Mention passage={passage} index={segment.mention} isCopy={isCopy || isPaper} isStop={isStop}>
              <Pieces pieces={segment.pieces} current={current} />
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
});

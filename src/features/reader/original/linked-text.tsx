import { memo, useMemo } from 'react';
import { withoutDoubtful } from '../../../brief/doubtful-names.ts';
import { findNames } from '../../../brief/find-names.ts';
import { useAtlas } from '../../../ui/ui-context.tsx';
import { type IndexedPlace, useFoundIn } from '../found-context.ts';
import { Mention } from '../mention.tsx';
import { Pieces } from '../pieces.tsx';
import { useReader } from '../reader-context.ts';
import { deriveSegments } from '../segments.ts';
import { originalGazetteer } from './original-gazetteer.ts';

interface Props {
  /** Text id used by “find”. */
  readonly id: string;
  readonly text: string;
  readonly isStop?: boolean;
}

/** A paragraph of the user's document, with known names as mentions and matches marked. */
export function LinkedText({ id, text, isStop = true }: Props) {
  const { found, current } = useFoundIn(id);
  return <Paragraphs id={id} text={text} isStop={isStop} found={found} current={current} />;
}

interface ParagraphsProps extends Required<Props> {
  readonly found: readonly IndexedPlace[];
  readonly current: number | null;
}

const Paragraphs = memo(function Paragraphs({ id, text, isStop, found, current }: ParagraphsProps) {
  const atlas = useAtlas();
  const { digest } = useReader();
  const passage = useMemo(() => {
    const mentions = withoutDoubtful(text, findNames(text, originalGazetteer(atlas, digest))).map((name) => ({
      ...name,
      type: 'asserts' as const,
    }));
    return { id, text, mentions, emphasis: [], footnotes: [] };
  }, [id, text, atlas, digest]);
  const paragraphs = useMemo(() => deriveSegments(passage, found), [passage, found]);
  return paragraphs.map((segments) => (
    <p key={segments[0]?.start} className="passage-text">
      {segments.map(({ start, mention, pieces }) =>
        mention === null ? (
          <Pieces key={start} pieces={pieces} current={current} />
        ) : (
          <Mention key={start} passage={passage} index={mention} isCopy isStop={isStop}>
            <Pieces pieces={pieces} current={current} />
          </Mention>
        ),
      )}
    </p>
  ));
});

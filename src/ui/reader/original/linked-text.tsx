import { useMemo } from 'react';
import { findNames } from '../../../brief/find-names.ts';
import { useAtlas } from '../../ui-context.tsx';
import { Mention } from '../mention.tsx';
import { useReader } from '../reader-context.ts';
import { deriveSegments } from '../segments.ts';
import { originalGazetteer } from './original-gazetteer.ts';

/** A paragraph of a reader's own document: its words as they are, with the names that the map knows as mentions. */
export function LinkedText({
  id,
  text,
  isStop = true,
}: {
  readonly id: string;
  readonly text: string;
  readonly isStop?: boolean;
}) {
  const atlas = useAtlas();
  const { digest } = useReader();
  const passage = useMemo(() => {
    const mentions = findNames(text, originalGazetteer(atlas, digest)).map((found) => ({
      ...found,
      type: 'asserts' as const,
    }));
    return { id, text, mentions, emphasis: [], footnotes: [] };
  }, [id, text, atlas, digest]);
  return deriveSegments(passage).map((segments) => (
    <p key={segments[0]?.start} className="passage-text">
      {segments.map((segment) => {
        const words = segment.pieces.map((piece) => piece.text).join('');
        return segment.mention === null ? (
          words
        ) : (
          <Mention key={segment.start} passage={passage} index={segment.mention} isCopy isStop={isStop}>
            {words}
          </Mention>
        );
      })}
    </p>
  ));
}

import { useEffect } from 'react';
import { useCommands } from '../../ui-context.tsx';
import { PassageBlock } from '../passage-block.tsx';
import { useReader } from '../reader-context.ts';
import { FigureHead } from './figure-head.tsx';
import { Reconstruction, StageFlow } from './stage-flow.tsx';

/** Figure I in the column of the reader: its caption, and our reconstruction of what it showed. */
export function BusinessModelFigure() {
  const commands = useCommands();
  const { digest } = useReader();
  const caption = digest.passageById.get(digest.figures.businessModel.caption);
  // What a stage has lit goes out with the reader.
  useEffect(() => () => commands.light([]), [commands]);
  return (
    <figure className="brief-figure">
      <FigureHead number="I" dialog="business-model" />
      <figcaption>{caption !== undefined && <PassageBlock passage={caption} />}</figcaption>
      <Reconstruction />
      <StageFlow />
    </figure>
  );
}

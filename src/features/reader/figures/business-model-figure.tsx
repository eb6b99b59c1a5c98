import { lightFeatures } from '../../../state/commands/select-features.ts';
import '../../../../styles/css/reader-figures.css';
import { useEffect } from 'react';
import { useAppStore, useScene } from '../../../ui/ui-context.tsx';
import { PassageBlock } from '../passage-block.tsx';
import { useReader } from '../reader-context.ts';
import { FigureHead } from './figure-head.tsx';
import { Reconstruction, StageFlow } from './stage-flow.tsx';

/** Figure I in the reader: its caption and our reconstruction. */
export function BusinessModelFigure() {
  const store = useAppStore();
  const { digest, isPaper } = useReader();
  const caption = digest.passageById.get(digest.figures.businessModel.caption);
  const isRead = useScene(({ passage }) => passage === digest.figures.businessModel.caption);
  useEffect(() => {
    if (isPaper) return;
    // Clears a stage's highlight when the reader closes.
    return () => lightFeatures(store, []);
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

import '../../../../styles/css/reader-figures.css';
import { useScene } from '../../../ui/ui-context.tsx';
import { PassageBlock } from '../passage-block.tsx';
import { useReader } from '../reader-context.ts';
import { FigureHead } from './figure-head.tsx';
import { useFigureT } from './figure-words.ts';
import { MarketBox } from './market-box.tsx';
import { RegionMap } from './region-map.tsx';
import { isOfLandscape } from './section-content.ts';

/** Figure II in the reader: its map with text, and the boxes below. */
export function LandscapeFigure() {
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

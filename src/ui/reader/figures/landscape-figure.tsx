import { PassageBlock } from '../passage-block.tsx';
import { useReader } from '../reader-context.ts';
import { FigureHead } from './figure-head.tsx';
import { useFigureT } from './figure-words.ts';
import { MarketBox } from './market-box.tsx';
import { RegionMap } from './region-map.tsx';

/** Figure II in the column of the reader: its map on top, with what is said of it, and the boxes below. */
export function LandscapeFigure() {
  const t = useFigureT();
  const { digest } = useReader();
  const { caption, boxes, mapNotes, notes } = digest.figures.landscape;
  const passages = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const passage = digest.passageById.get(id);
      return passage === undefined ? [] : [<PassageBlock key={id} passage={passage} />];
    });
  return (
    <figure className="brief-figure">
      <FigureHead number="II" dialog="landscape" />
      <figcaption>{passages([caption])}</figcaption>
      <RegionMap />
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

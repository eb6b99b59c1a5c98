import { openDialog } from '../../../state/commands/show-panels.ts';
import '../../../../styles/css/reader-figures.css';
import { Dialog } from '../../../ui/primitives/dialog.tsx';
import { useAppStore } from '../../../ui/ui-context.tsx';
import { PassageText } from '../passage-text.tsx';
import { useReader } from '../reader-context.ts';
import { CopiedReader } from './copied-reader.tsx';
import { useFigureT } from './figure-words.ts';
import { MarketBox } from './market-box.tsx';
import { RegionMap } from './region-map.tsx';
import { useCloseOnSelection } from './use-close-on-selection.ts';

/** Figure II enlarged: the map between three boxes per side, as on the brief's double page. */
export default function LandscapeDialog() {
  const t = useFigureT();
  const store = useAppStore();
  const close = () => openDialog(store, null);
  useCloseOnSelection(close);
  return (
    <Dialog title={t('figures.landscape.title')} onClose={close} size="spread">
      <CopiedReader leave={close}>
        <Spread />
      </CopiedReader>
    </Dialog>
  );
}

function Spread() {
  const t = useFigureT();
  const { digest } = useReader();
  const { boxes, mapNotes, notes } = digest.figures.landscape;
  const half = Math.ceil(boxes.length / 2);
  const column = (own: typeof boxes) => (
    <div className="market-boxes">
      {own.map((box) => (
        <MarketBox key={box.passage} box={box} />
      ))}
    </div>
  );
  const texts = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const passage = digest.passageById.get(id);
      return passage === undefined ? [] : [<PassageText key={id} passage={passage} isCopy />];
    });
  return (
    <div className="figure-spread">
      <div className="figure-spread-map">
        <RegionMap />
        <div className="figure-passages">
          <p className="figure-note">{t('figures.map.theirs')}</p>
          {texts(mapNotes)}
        </div>
      </div>
      {column(boxes.slice(0, half))}
      {column(boxes.slice(half))}
      <div className="figure-passages figure-spread-foot">{texts(notes)}</div>
    </div>
  );
}

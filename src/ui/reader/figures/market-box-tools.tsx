import type { Market } from '../../../domain/atlas.ts';
import type { PassageId } from '../../../domain/ids.ts';
import { setMarkets } from '../../../state/commands/filter-atlas.ts';
import { announce } from '../../../state/commands/notify.ts';
import { openPassage } from '../../../state/commands/read-brief.ts';
import { selectFeature } from '../../../state/commands/select-features.ts';
import { showRightPanel } from '../../../state/commands/show-panels.ts';
import { InterfaceIcon, type InterfaceIconId } from '../../primitives/interface-icon.tsx';
import { useAppStore, useAtlas, useName, useScene } from '../../ui-context.tsx';
import { useFigurePlace, useIsStop } from './figure-place.ts';
import { useFigureT } from './figure-words.ts';
import { isAlone, leavesOf } from './market-on-map.ts';

interface Props {
  readonly passage: PassageId;
  readonly market: Market;
}

/** Links from a box to its layer, passage and panel. Markets without lines have no layer. */
export function MarketBoxTools({ passage, market }: Props) {
  const t = useFigureT();
  const store = useAppStore();
  const nameOf = useName();
  const atlas = useAtlas();
  const { isCopy, leave } = useFigurePlace();
  const isStop = useIsStop(passage);
  const name = nameOf(market);
  const leaves = leavesOf(atlas, market.id);
  const alone = useScene(({ markets }) => isAlone(markets, leaves));
  const toggleAlone = () => {
    leave();
    setMarkets(store, alone ? null : leaves);
    announce(store, alone ? t('figures.box.saidAll') : t('figures.box.saidAlone', { market: name }));
  };
  const openMarket = () => {
    leave();
    selectFeature(store, market.id);
    showRightPanel(store, 'feature');
  };
  const read = () => {
    leave();
    openPassage(store, passage);
  };
  const tool = (icon: InterfaceIconId, label: string, onClick: () => void) => (
    <button
      type="button"
      className="text-button"
      aria-label={`${label}: ${name}`}
      tabIndex={isStop ? undefined : -1}
      onClick={onClick}
    >
      <InterfaceIcon id={icon} sizePx={15} />
      {label}
    </button>
  );
  return (
    <p className="market-box-tools">
      {market.legs.length > 0 &&
        tool('layers', t(alone ? 'figures.box.all' : 'figures.box.alone'), toggleAlone)}
      {isCopy && tool('details', t('figures.read'), read)}
      {tool('info', t('figures.box.market'), openMarket)}
    </p>
  );
}

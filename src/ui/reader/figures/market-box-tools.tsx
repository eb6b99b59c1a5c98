import type { Market } from '../../../domain/atlas.ts';
import type { PassageId } from '../../../domain/ids.ts';
import { InterfaceIcon } from '../../primitives/interface-icon.tsx';
import { useAtlas, useCommands, useName, useScene } from '../../ui-context.tsx';
import { useFigureT } from './figure-words.ts';
import { isAlone, leavesOf } from './market-on-map.ts';

interface Props {
  readonly passage: PassageId;
  readonly market: Market;
  readonly onAway?: () => void;
}

/** From a box to its layer, its passage and its panel. A market without lines has no layer to show. */
export function MarketBoxTools({ passage, market, onAway }: Props) {
  const t = useFigureT();
  const commands = useCommands();
  const nameOf = useName();
  const atlas = useAtlas();
  const name = nameOf(market);
  const leaves = leavesOf(atlas, market.id);
  const alone = useScene(({ markets }) => isAlone(markets, leaves));
  const toggleAlone = () => {
    commands.setMarkets(alone ? null : leaves);
    commands.announce(alone ? t('figures.box.saidAll') : t('figures.box.saidAlone', { market: name }));
    onAway?.();
  };
  const openMarket = () => {
    onAway?.();
    commands.select(market.id);
    commands.showRightPanel('feature');
  };
  const read = () => {
    onAway?.();
    commands.openPassage(passage);
  };
  return (
    <p className="market-box-tools">
      {market.legs.length > 0 && (
        <button type="button" className="text-button" onClick={toggleAlone}>
          <InterfaceIcon id="layers" sizePx={15} />
          {t(alone ? 'figures.box.all' : 'figures.box.alone')}
        </button>
      )}
      {onAway !== undefined && (
        <button type="button" className="text-button" onClick={read}>
          <InterfaceIcon id="details" sizePx={15} />
          {t('figures.read')}
        </button>
      )}
      <button type="button" className="text-button" onClick={openMarket}>
        <InterfaceIcon id="info" sizePx={15} />
        {t('figures.box.market')}
      </button>
    </p>
  );
}

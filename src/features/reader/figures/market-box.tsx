import type { FocusEvent, PointerEvent } from 'react';
import type { Market } from '../../../domain/atlas.ts';
import type { Passage } from '../../../domain/brief.ts';
import type { MarketId, PassageId } from '../../../domain/ids.ts';
import { isWithinMarket } from '../../../scene/market-filter.ts';
import { setMarkets } from '../../../state/commands/filter-atlas.ts';
import { announce } from '../../../state/commands/notify.ts';
import { hoverFeature, selectFeature } from '../../../state/commands/select-features.ts';
import { showRightPanel } from '../../../state/commands/show-panels.ts';
import { selectAllMarketsAtlas } from '../../../state/selectors/all-markets-atlas.ts';
import { InterfaceIcon, type InterfaceIconId } from '../../../ui/primitives/interface-icon.tsx';
import { MarketBadge } from '../../../ui/primitives/market-badge.tsx';
import { useAppState, useAppStore, useAtlas, useName, useScene } from '../../../ui/ui-context.tsx';
import { PassageBlock } from '../passage-block.tsx';
import { PassageText } from '../passage-text.tsx';
import { useReader } from '../reader-context.ts';
import { openPassage } from '../state/read-brief.ts';
import { useFigurePlace, useIsStop } from './figure-place.ts';
import { useFigureT } from './figure-words.ts';
import { selectHighlightedMarket } from './highlighted-market.ts';
import { deriveMarketOnMap, isAlone, leavesOf } from './market-on-map.ts';

interface BoxOfFigure {
  readonly passage: string;
  readonly market: MarketId;
}

/** A box of figure II: its market, passage, state on the map, and links to both. */
export function MarketBox({ box }: { readonly box: BoxOfFigure }) {
  const atlas = useAtlas();
  const { digest } = useReader();
  const passage = digest.passageById.get(box.passage);
  const market = atlas.markets.find(({ id }) => id === box.market);
  if (passage === undefined || market === undefined) return null;
  return <Box passage={passage} market={market} />;
}

function Box({ passage, market }: { readonly passage: Passage; readonly market: Market }) {
  const nameOf = useName();
  const lit = useAppState(selectHighlightedMarket);
  const handlers = useLightMarket(market.id);
  const { isCopy } = useFigurePlace();
  const Heading = isCopy ? 'h3' : 'h4';
  return (
    <section
      className="market-box"
      data-swatch={market.swatch}
      data-lit={(lit !== null && isWithinMarket(lit, market.id)) || undefined}
      aria-label={nameOf(market)}
      {...handlers}
    >
      <Heading className="market-box-head">
        <MarketBadge id={market.id} sizePx={28} />
        {nameOf(market)}
      </Heading>
      {isCopy ? <PassageText passage={passage} isCopy /> : <PassageBlock passage={passage} />}
      <OnMap passage={passage} market={market.id} />
      <MarketBoxTools passage={passage.id} market={market} />
    </section>
  );
}

/** Whether the map shows the market, and with what evidence. */
function OnMap({ passage, market }: { readonly passage: Passage; readonly market: MarketId }) {
  const t = useFigureT();
  const atlas = useAtlas();
  const shown = useAppState(selectAllMarketsAtlas);
  const { state, legs } = deriveMarketOnMap(atlas, shown ?? atlas, market, passage);
  return (
    <p className="market-box-map">
      {state === 'legs' && t('figures.box.legs', { legs })}
      {state === 'legs-no-place' && t('figures.box.legsNoPlace', { legs })}
      {state === 'band' && t('figures.box.band')}
      {state === 'hidden' && t('figures.box.hidden')}
      {state === 'nothing' && t('figures.box.nothing')}
    </p>
  );
}

/**
 * Highlights a market on both maps while its box is hovered or focused. Links inside highlight their feature
 * instead.
 */
function useLightMarket(market: MarketId) {
  const store = useAppStore();
  const light = (event: PointerEvent<HTMLElement> | FocusEvent<HTMLElement>) => {
    const isOnLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (!isOnLink) hoverFeature(store, market);
  };
  return {
    onPointerOver: light,
    onPointerLeave: () => hoverFeature(store, null),
    onFocus: light,
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) hoverFeature(store, null);
    },
  };
}

interface Props {
  readonly passage: PassageId;
  readonly market: Market;
}

/** Links from a box to its layer, passage and panel. Markets without lines have no layer. */
function MarketBoxTools({ passage, market }: Props) {
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

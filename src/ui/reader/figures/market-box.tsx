import type { Market } from '../../../domain/atlas.ts';
import type { Passage } from '../../../domain/brief.ts';
import type { MarketId } from '../../../domain/ids.ts';
import { isWithinMarket } from '../../../scene/market-filter.ts';
import { selectAllMarketsAtlas } from '../../../state/selectors/all-markets-atlas.ts';
import { MarketBadge } from '../../primitives/market-badge.tsx';
import { useAppState, useAtlas, useName } from '../../ui-context.tsx';
import { PassageBlock } from '../passage-block.tsx';
import { PassageText } from '../passage-text.tsx';
import { useReader } from '../reader-context.ts';
import { useFigurePlace } from './figure-place.ts';
import { useFigureT } from './figure-words.ts';
import { selectHighlightedMarket } from './highlighted-market.ts';
import { MarketBoxTools } from './market-box-tools.tsx';
import { deriveMarketOnMap } from './market-on-map.ts';
import { useLightMarket } from './use-light-market.ts';

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

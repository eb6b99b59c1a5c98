import { ICONS, type IconId } from '../../../styles/icons.ts';
import type { Market } from '../../domain/atlas.ts';
import type { MarketId } from '../../domain/ids.ts';
import { useAtlas } from '../ui-context.tsx';
import { IconGlyph } from './icon-glyph.tsx';

function isIconId(text: string): text is IconId {
  return Object.hasOwn(ICONS, text);
}

/** Market icon on its swatch; sub-markets use their market's. */
export function MarketBadge({ id, sizePx = 22 }: { readonly id: MarketId; readonly sizePx?: number }) {
  const markets = useAtlas().markets;
  const market = markets.find((candidate) => candidate.id === id);
  const icon = market === undefined ? null : iconOf(market, markets);
  return market === undefined || icon === null ? null : (
    <IconGlyph id={icon} sizePx={sizePx} form="filled" swatch={market.swatch} />
  );
}

function iconOf(market: Market, markets: readonly Market[]): IconId | null {
  const candidates = [market.icon, `market-${market.icon}`];
  const own = candidates.find(isIconId);
  if (own !== undefined) return own;
  const parent = markets.find((candidate) => candidate.id === market.parent);
  return parent === undefined ? null : iconOf(parent, markets);
}

import { useMemo } from 'react';
import { drawRegionMap } from '../../../figure/region-map.ts';
import { selectAllMarketsAtlas } from '../../../state/selectors/all-markets-atlas.ts';
import { SvgTree } from '../../../ui/primitives/svg-tree.tsx';
import {
  useAppState,
  useAtlas,
  useInterfaceLanguage,
  useName,
  useT,
  useTokens,
} from '../../../ui/ui-context.tsx';
import { useFigureT } from './figure-words.ts';
import { selectHighlightedMarket } from './highlighted-market.ts';

/** Map of figure II with the highlighted market's lines. Lazy-loaded, since its drawing code is large. */
export default function RegionPicture({ widthPx }: { readonly widthPx: number }) {
  const t = useT();
  const say = useFigureT();
  const tokens = useTokens();
  const nameOf = useName();
  const whole = useAtlas();
  const atlas = useAppState(selectAllMarketsAtlas) ?? whole;
  const language = useInterfaceLanguage();
  const lit = useAppState(selectHighlightedMarket);
  const map = useMemo(
    () => drawRegionMap({ atlas, tokens, t, language, widthPx }),
    [atlas, tokens, t, language, widthPx],
  );
  const lines = useMemo(() => (lit === null ? null : map.drawMarket(lit)), [map, lit]);
  const market = whole.markets.find(({ id }) => id === lit);
  return (
    <div
      className="region-picture"
      role="img"
      aria-label={
        market === undefined
          ? say('figures.map.name')
          : say('figures.map.nameLit', { market: nameOf(market) })
      }
    >
      <SvgTree node={map.ground} className="region-layer" decorative />
      {lines !== null && <SvgTree node={lines} className="region-layer" decorative />}
      <SvgTree node={map.names} className="region-layer" decorative />
    </div>
  );
}

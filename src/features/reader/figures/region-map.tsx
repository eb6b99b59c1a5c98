import { type ComponentType, useEffect, useRef, useState } from 'react';
import { showNotice } from '../../../state/commands/notify.ts';
import { useSize } from '../../../ui/map-stage/use-size.ts';
import { MarketBadge } from '../../../ui/primitives/market-badge.tsx';
import { useAppState, useAppStore, useAtlas, useName, useT } from '../../../ui/ui-context.tsx';
import { useFigureT } from './figure-words.ts';
import { selectHighlightedMarket } from './highlighted-market.ts';

/** Distance at which the picture is drawn. */
const NEAR = '600px';

/** Narrow frames are drawn larger and scaled down, which leaves room between names. */
const NARROW = { upToPx: 500, drawnForPx: 420 };
const BROAD = { drawnForPx: 600 };

/** The map of figure II and its caption. Drawn when scrolled near. */
export function RegionMap() {
  const t = useFigureT();
  const say = useT();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const Picture = useNearPicture(frame);
  return (
    <div className="region-map">
      <div ref={frame} className="region-frame">
        {Picture !== null && size !== null && (
          <Picture widthPx={(size.width <= NARROW.upToPx ? NARROW : BROAD).drawnForPx} />
        )}
      </div>
      <HighlightLine />
      <p className="figure-note">{t('figures.map.ours')}</p>
      <p className="figure-note">{say('notes.kosovo')}</p>
    </div>
  );
}

/** Names the highlighted market, or explains how to highlight one. */
function HighlightLine() {
  const t = useFigureT();
  const nameOf = useName();
  const atlas = useAtlas();
  const lit = useAppState(selectHighlightedMarket);
  const market = atlas.markets.find(({ id }) => id === lit);
  if (market === undefined) return <p className="region-lit region-hint">{t('figures.map.hint')}</p>;
  return (
    <p className="region-lit">
      <MarketBadge id={market.id} sizePx={18} />
      {nameOf(market)}
    </p>
  );
}

type Picture = ComponentType<{ readonly widthPx: number }>;

function useNearPicture(frame: { readonly current: Element | null }): Picture | null {
  const store = useAppStore();
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let isWanted = true;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        import('./region-picture.tsx').then(
          (module) => {
            if (isWanted) setPicture(() => module.default);
          },
          () => showNotice(store, { id: 'part-missing', kind: 'part-missing' }),
        );
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => {
      isWanted = false;
      observer.disconnect();
    };
  }, [frame, store]);
  return picture;
}

import type { FocusEvent, PointerEvent } from 'react';
import type { MarketId } from '../../../domain/ids.ts';
import { hoverFeature } from '../../../state/commands/select-features.ts';
import { useAppStore } from '../../ui-context.tsx';

/**
 * Highlights a market on both maps while its box is hovered or focused. Links inside highlight their feature
 * instead.
 */
export function useLightMarket(market: MarketId) {
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

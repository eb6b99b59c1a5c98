import type { FocusEvent, PointerEvent } from 'react';
import type { MarketId } from '../../../domain/ids.ts';
import { useCommands } from '../../ui-context.tsx';

/**
 * Lights a market up, on the large map and on the small one, while the pointer or the focus is in its box. Links inside light up what they
 * name; back beside them it is the market again.
 */
export function useLightMarket(market: MarketId) {
  const commands = useCommands();
  const light = (event: PointerEvent<HTMLElement> | FocusEvent<HTMLElement>) => {
    const isOnLink = event.target instanceof Element && event.target.closest('a') !== null;
    if (!isOnLink) commands.hover(market);
  };
  return {
    onPointerOver: light,
    onPointerLeave: () => commands.hover(null),
    onFocus: light,
    onBlur: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) commands.hover(null);
    },
  };
}

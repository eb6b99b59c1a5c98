import type { BarKey } from '../../../analysis/incidents/dimensions.ts';
import type { ChosenDimension } from '../../../analysis/incidents/explored-set.ts';
import type { MarketId } from '../../../domain/ids.ts';
import { isWithinMarket } from '../../../scene/market-filter.ts';
import { chooseBars, toggleBar } from '../../../state/commands/incidents/filter-incidents.ts';
import { toggleMarket } from '../../../state/commands/toggle-market.ts';
import { useAppState, useAppStore, useCommands, useScene } from '../../ui-context.tsx';

interface ChosenBars {
  /** False when all bars let their rows through. */
  readonly hasChoice: boolean;
  readonly isChosen: (key: BarKey) => boolean;
  readonly toggle: (key: BarKey) => void;
  readonly clear: () => void;
}

/** Which bars of a dimension are chosen. Markets are those of the scene, so that map, layers and incidents show the same ones. */
export function useChosenBars(dimension: ChosenDimension): ChosenBars {
  const store = useAppStore();
  const commands = useCommands();
  const markets = useScene((scene) => scene.markets);
  const own = useAppState(({ exploration }) =>
    dimension === 'market' ? null : exploration.chosen[dimension],
  );
  if (dimension !== 'market') {
    return {
      hasChoice: own !== null,
      isChosen: (key) => own?.includes(key) ?? true,
      toggle: (key) => toggleBar(store, dimension, key),
      clear: () => chooseBars(store, dimension, null),
    };
  }
  const isShown = (key: BarKey) => markets?.some((shown) => isWithinMarket(String(key), shown)) ?? true;
  return {
    hasChoice: markets !== null,
    isChosen: isShown,
    toggle: (key) => {
      if (markets === null) commands.setMarkets([key as MarketId]);
      else toggleMarket(store, key as MarketId);
      // With the last one let go all are let through again, as with other bars.
      if (store.getState().scene.markets?.length === 0) commands.setMarkets(null);
    },
    clear: () => commands.setMarkets(null),
  };
}

import type { BarKey, ChosenDimension } from '../../../analysis/incidents/dimensions.ts';
import type { MarketId } from '../../../domain/ids.ts';
import { isWithinMarket } from '../../../scene/market-filter.ts';
import { setMarkets, toggleMarket } from '../../../state/commands/filter-atlas.ts';
import { chooseBars, toggleBar } from '../../../state/commands/incidents/filter-incidents.ts';
import { useAppState, useAppStore, useScene } from '../../ui-context.tsx';

interface ChosenBars {
  /** False when nothing is filtered out. */
  readonly hasChoice: boolean;
  readonly isChosen: (key: BarKey) => boolean;
  readonly toggle: (key: BarKey) => void;
  readonly clear: () => void;
}

/** Selected values of a dimension. Markets come from the scene, so map, layers and records agree. */
export function useChosenBars(dimension: ChosenDimension): ChosenBars {
  const store = useAppStore();
  const markets = useScene((scene) => scene.markets);
  const own = useAppState(({ exploration }) =>
    dimension === 'market' ? null : (exploration.chosen[dimension] ?? null),
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
      if (markets === null) setMarkets(store, [key as MarketId]);
      else toggleMarket(store, key as MarketId);
      // Deselecting the last market shows all again, as in other dimensions.
      if (store.getState().scene.markets?.length === 0) setMarkets(store, null);
    },
    clear: () => setMarkets(store, null),
  };
}

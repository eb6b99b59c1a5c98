import {
  type BarKey,
  isPlace,
  isRest,
  type NamedDimension,
  NONE,
  type PlaceDimension,
  UNTAGGED,
} from '../../analysis/incidents/dimensions.ts';
import type { MarketId } from '../../domain/ids.ts';
import { isWithinMarket } from '../../scene/market-filter.ts';
import { setMarkets, toggleMarket } from '../../state/commands/filter-atlas.ts';
import { MarketBadge } from '../../ui/primitives/market-badge.tsx';
import { NumberField } from '../../ui/primitives/number-field.tsx';
import { useAppState, useAppStore, useScene } from '../../ui/ui-context.tsx';
import { useBarNames, useExploreT } from '../records/index.ts';
import { BarList, type ChosenBars } from './bar-list.tsx';
import { setReach } from './state/explore-sets.ts';
import { chooseBars, toggleBar } from './state/filter-incidents.ts';
import type { CountedBar } from './use-bar-order.ts';

/** Maximum radius in km; larger ones are not useful. */
const MAX_KM = 500;

/** Radius in km within which a record counts as at a place. */
function ReachField({ dimension }: { readonly dimension: PlaceDimension }) {
  const t = useExploreT();
  const store = useAppStore();
  const reach = useAppState(({ exploration }) => exploration.reach);
  return (
    <NumberField
      className="reach"
      label={t('explore.within')}
      name={t('explore.reach', { group: t(`explore.by.${dimension}`) })}
      unit="km"
      value={reach[dimension]}
      range={[0, MAX_KM]}
      onChange={(km) => void setReach(store, { ...reach, [dimension]: km })}
    />
  );
}

interface Props {
  readonly dimension: NamedDimension;
  readonly bars: readonly CountedBar[];
  /** Unit of the sums; `null` for numbers of records. */
  readonly unit: string | null;
}

/** The values of one dimension. Off-map, outside and missing values come last. */
export function BarGroup({ dimension, bars, unit }: Props) {
  const t = useExploreT();
  const nameOf = useBarNames();
  const chosen = useChosenBars(dimension);
  return (
    <BarList
      title={t(`explore.by.${dimension}`)}
      dimension={dimension}
      bars={bars}
      unit={unit}
      nameOf={(key) => nameOf(dimension, key)}
      chosen={chosen}
      isRest={isRest}
      leadOf={(key) =>
        dimension === 'market' && key !== NONE ? <MarketBadge id={key as MarketId} sizePx={18} /> : null
      }
      // The scene cannot filter by a missing market, and pending tags cannot be selected.
      isFixed={(key) => key === UNTAGGED || (dimension === 'market' && key === NONE)}
      isBusy={bars.some(({ key }) => key === UNTAGGED)}
    >
      {isPlace(dimension) && <ReachField dimension={dimension} />}
    </BarList>
  );
}

/** Selected values of a dimension. Markets come from the scene, so map, layers and records agree. */
function useChosenBars(dimension: NamedDimension): ChosenBars<BarKey> {
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

import { useId, useState } from 'react';
import {
  type BarKey,
  type ChosenDimension,
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
import { useAppState, useAppStore, useFormat, useScene } from '../../ui/ui-context.tsx';
import { BarButton, useBarNames, useExploreT } from '../records/index.ts';
import { formatAmount } from './format-amount.ts';
import { setReach } from './state/explore-sets.ts';
import { chooseBars, toggleBar } from './state/filter-incidents.ts';
import { type CountedBar, useBarOrder } from './use-bar-order.ts';

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

/** Number of values shown before expanding. */
const FIRST_BARS = 8;

/**
 * The values of one dimension, longest first; pressing one filters by it. Off-map, outside and missing values
 * come last without a bar, since they would dwarf the rest.
 */
export function BarGroup({ dimension, bars, unit }: Props) {
  const t = useExploreT();
  const format = useFormat();
  const nameOfBar = useBarNames();
  const nameOf = (key: BarKey) => nameOfBar(dimension, key);
  const { isChosen, hasChoice, toggle, clear } = useChosenBars(dimension);
  const [isWhole, setWhole] = useState(false);
  const titleId = useId();
  const filled = useBarOrder(bars).filter(({ key, count }) => count !== 0 || (hasChoice && isChosen(key)));
  const sum = filled.reduce((total, { count }) => total + count, 0);
  const ordered = filled.filter(({ key }) => !isRest(key));
  const longest = ordered.reduce((most, { count }) => Math.max(most, count), unit === null ? 1 : 0) || 1;
  // Selected values always stay visible.
  const shown = isWhole
    ? ordered
    : ordered.filter(({ key }, at) => at < FIRST_BARS || (hasChoice && isChosen(key)));
  const rest = filled.filter(({ key }) => isRest(key));
  const aboutOf = (key: BarKey, count: number) => {
    const name = nameOf(key);
    if (unit === null) {
      const message = hasChoice && isChosen(key) ? 'explore.bar.chosen' : 'explore.bar';
      return t(message, { name, count: format.number(count), sum });
    }
    const [part, whole] = [formatAmount(count, unit, format), formatAmount(sum, unit, format)];
    return t('explore.bar.measured', { name, part, whole });
  };
  return (
    <section
      className="bar-group"
      aria-labelledby={titleId}
      aria-busy={bars.some(({ key }) => key === UNTAGGED)}
      data-dimension={dimension}
    >
      <header className="bar-head">
        <h3 id={titleId}>{t(`explore.by.${dimension}`)}</h3>
        {isPlace(dimension) && <ReachField dimension={dimension} />}
        {hasChoice && (
          <button
            type="button"
            className="link-button"
            aria-label={t('explore.all.of', { group: t(`explore.by.${dimension}`) })}
            onClick={clear}
          >
            {t('explore.all')}
          </button>
        )}
      </header>
      {filled.length === 0 && <p className="incidents-note">{t('explore.nothing')}</p>}
      <ul className="bars">
        {[...shown, ...rest].map(({ key, count }) => (
          <li key={key}>
            <BarButton
              name={nameOf(key)}
              about={aboutOf(key, count)}
              lead={
                dimension === 'market' && key !== NONE ? (
                  <MarketBadge id={key as MarketId} sizePx={18} />
                ) : null
              }
              count={unit === null ? format.number(count) : formatAmount(count, unit, format)}
              share={isRest(key) ? null : count / longest}
              isDim={hasChoice && !isChosen(key)}
              isPressed={hasChoice && isChosen(key)}
              // Records without a market cannot be filtered by the scene, and pending tags cannot be
              // selected.
              onPress={
                key === UNTAGGED || (dimension === 'market' && key === NONE) ? null : () => toggle(key)
              }
            />
          </li>
        ))}
      </ul>
      {ordered.length > FIRST_BARS && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? t('explore.fewer') : t('explore.more', { count: format.number(ordered.length) })}
        </button>
      )}
    </section>
  );
}

interface ChosenBars {
  /** False when nothing is filtered out. */
  readonly hasChoice: boolean;
  readonly isChosen: (key: BarKey) => boolean;
  readonly toggle: (key: BarKey) => void;
  readonly clear: () => void;
}

/** Selected values of a dimension. Markets come from the scene, so map, layers and records agree. */
function useChosenBars(dimension: ChosenDimension): ChosenBars {
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

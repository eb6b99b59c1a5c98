import { useId, useState } from 'react';
import {
  type BarKey,
  isPlace,
  isRest,
  type NamedDimension,
  NONE,
  UNTAGGED,
} from '../../../analysis/incidents/dimensions.ts';
import type { MarketId } from '../../../domain/ids.ts';
import { MarketBadge } from '../../primitives/market-badge.tsx';
import { useFormat } from '../../ui-context.tsx';
import { BarButton } from './bar-button.tsx';
import { useBarNames } from './bar-names.ts';
import { useExploreT } from './explore-words.ts';
import { ReachField } from './reach-field.tsx';
import { type CountedBar, useBarOrder } from './use-bar-order.ts';
import { useChosenBars } from './use-chosen-bars.ts';

interface Props {
  readonly dimension: NamedDimension;
  readonly bars: readonly CountedBar[];
}

/** Number of values shown before expanding. */
const FIRST_BARS = 8;

/**
 * The values of one dimension, longest first; pressing one filters by it. Off-map, outside and missing values
 * come last without a bar, since they would dwarf the rest.
 */
export function BarGroup({ dimension, bars }: Props) {
  const t = useExploreT();
  const format = useFormat();
  const nameOfBar = useBarNames();
  const nameOf = (key: BarKey) => nameOfBar(dimension, key);
  const { isChosen, hasChoice, toggle, clear } = useChosenBars(dimension);
  const [isWhole, setWhole] = useState(false);
  const titleId = useId();
  const filled = useBarOrder(bars).filter(({ key, count }) => count > 0 || (hasChoice && isChosen(key)));
  const sum = filled.reduce((total, { count }) => total + count, 0);
  const ordered = filled.filter(({ key }) => !isRest(key));
  const longest = ordered.reduce((most, { count }) => Math.max(most, count), 1);
  // Selected values always stay visible.
  const shown = isWhole
    ? ordered
    : ordered.filter(({ key }, at) => at < FIRST_BARS || (hasChoice && isChosen(key)));
  const rest = filled.filter(({ key }) => isRest(key));
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
              about={t(hasChoice && isChosen(key) ? 'explore.bar.chosen' : 'explore.bar', {
                name: nameOf(key),
                count: format.number(count),
                sum,
              })}
              lead={
                dimension === 'market' && key !== NONE ? (
                  <MarketBadge id={key as MarketId} sizePx={18} />
                ) : null
              }
              count={format.number(count)}
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

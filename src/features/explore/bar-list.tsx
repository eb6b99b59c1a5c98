import { type ReactNode, useState } from 'react';
import { formatAmount } from '../../i18n/format-amount.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { BarButton, BarSection, useExploreT } from '../records/index.ts';
import { type CountedBar, useBarOrder } from './use-bar-order.ts';

/** Selected values of a filter. */
export interface ChosenBars<K> {
  /** False when nothing is filtered out. */
  readonly hasChoice: boolean;
  readonly isChosen: (key: K) => boolean;
  readonly toggle: (key: K) => void;
  readonly clear: () => void;
}

interface Props<K extends string | number> {
  readonly title: string;
  /** What the bars are of, for tests and styles. */
  readonly dimension: string;
  readonly bars: readonly CountedBar<K>[];
  /** Unit of the sums; `null` for numbers of records. */
  readonly unit: string | null;
  readonly nameOf: (key: K) => string;
  readonly chosen: ChosenBars<K>;
  /** Values that come last without a bar, since they would dwarf the rest. */
  readonly isRest: (key: K) => boolean;
  readonly leadOf?: (key: K) => ReactNode;
  /** Whether a value cannot be selected. */
  readonly isFixed?: (key: K) => boolean;
  readonly isBusy?: boolean;
  /** Beside the title. */
  readonly children?: ReactNode;
}

/** Number of values shown before expanding. */
const FIRST_BARS = 8;

/** Values with their numbers, longest first; pressing one filters by it. */
export function BarList<K extends string | number>({
  title,
  dimension,
  bars,
  unit,
  nameOf,
  chosen: { hasChoice, isChosen, toggle, clear },
  isRest,
  leadOf,
  isFixed,
  isBusy = false,
  children,
}: Props<K>) {
  const t = useExploreT();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const filled = useBarOrder(bars).filter(({ key, count }) => count !== 0 || (hasChoice && isChosen(key)));
  const sum = filled.reduce((total, { count }) => total + count, 0);
  const ordered = filled.filter(({ key }) => !isRest(key));
  const longest = ordered.reduce((most, { count }) => Math.max(most, count), unit === null ? 1 : 0) || 1;
  // Selected values always stay visible.
  const shown = isWhole
    ? ordered
    : ordered.filter(({ key }, at) => at < FIRST_BARS || (hasChoice && isChosen(key)));
  const rest = filled.filter(({ key }) => isRest(key));
  const aboutOf = (key: K, count: number) => {
    const name = nameOf(key);
    if (unit === null) {
      const message = hasChoice && isChosen(key) ? 'explore.bar.chosen' : 'explore.bar';
      return t(message, { name, count: format.number(count), sum });
    }
    const [part, whole] = [formatAmount(count, unit, format), formatAmount(sum, unit, format)];
    return t('explore.bar.measured', { name, part, whole });
  };
  return (
    <BarSection
      title={title}
      dimension={dimension}
      isBusy={isBusy}
      onClear={hasChoice ? clear : null}
      lead={children}
    >
      {filled.length === 0 && <p className="incidents-note">{t('explore.nothing')}</p>}
      <ul className="bars">
        {[...shown, ...rest].map(({ key, count }) => (
          <li key={key}>
            <BarButton
              name={nameOf(key)}
              about={aboutOf(key, count)}
              lead={leadOf?.(key) ?? null}
              count={formatAmount(count, unit, format)}
              share={isRest(key) ? null : count / longest}
              isDim={hasChoice && !isChosen(key)}
              isPressed={hasChoice && isChosen(key)}
              onPress={isFixed?.(key) ? null : () => toggle(key)}
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
    </BarSection>
  );
}

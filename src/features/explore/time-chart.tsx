import { useMemo } from 'react';
import { NONE } from '../../analysis/incidents/dimensions.ts';
import { binMonths, type TimeBins } from '../../analysis/incidents/time-bins.ts';
import { formatAmount } from '../../i18n/format-amount.ts';
import { dateOfMonth } from '../../lib/months.ts';
import { setPeriod } from '../../state/commands/filter-atlas.ts';
import { periodOf } from '../../state/session.ts';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { useExploreT } from '../records/index.ts';
import {
  type MonthPeriod,
  monthsOfPeriod,
  PeriodBrush,
  periodOfMonths,
  ResetPeriod,
  usePeriodWords,
} from '../timeline/index.ts';
import { TimePlay } from './time-play.tsx';
import type { CountedBar } from './use-bar-order.ts';

/** Height of the longest column, in SVG units. */
const HEIGHT = 100;

interface Props {
  readonly bars: readonly CountedBar[];
  /** Unit of the sums; `null` for numbers of records. */
  readonly unit: string | null;
}

/** Records over time, or their quantities, with a brush for the period. */
export function TimeChart({ bars, unit }: Props) {
  const t = useExploreT();
  const format = useFormat();
  const store = useAppStore();
  const period = useAppState(periodOf);
  const words = usePeriodWords();
  const bins = useMemo(() => binMonths(bars), [bars]);
  const undated = bars.find(({ key }) => key === NONE)?.count ?? 0;
  if (bins === null) return <p className="incidents-note">{t('explore.time.none')}</p>;
  const { firstMonth, monthsPerBin, counts } = bins;
  const axis = { from: firstMonth, to: firstMonth + monthsPerBin * counts.length };
  const shown = monthsOfPeriod(period, axis);
  const amountOf = (count: number) => formatAmount(count, unit, format);
  return (
    <section className="bar-group time-chart" aria-label={t('explore.time')} data-testid="time-chart">
      <header className="bar-head">
        <h3>
          {t(`explore.${unit === null ? 'time' : 'measured'}.${monthsPerBin === 1 ? 'months' : 'years'}`)}
        </h3>
        <ResetPeriod />
      </header>
      <p className="time-words">{words}</p>
      <div className="time-plot">
        <Columns bins={bins} shown={shown} />
        <PeriodBrush axis={axis} />
      </div>
      <p className="time-ends" aria-hidden="true">
        <span>{format.date(dateOfMonth(axis.from))}</span>
        <span>{t('explore.time.most', { count: amountOf(Math.max(...counts)) })}</span>
        <span>{format.date(dateOfMonth(axis.to - 1))}</span>
      </p>
      <TimePlay
        axis={axis}
        shown={shown}
        onMonths={(months) => setPeriod(store, periodOfMonths(months, axis))}
      />
      {undated > 0 && (
        <p className="incidents-note">{t('explore.time.undated', { count: amountOf(undated) })}</p>
      )}
    </section>
  );
}

/** Draws two paths regardless of the number of columns: inside and outside the period. */
function Columns({ bins, shown }: { readonly bins: TimeBins; readonly shown: MonthPeriod }) {
  const { counts, firstMonth, monthsPerBin } = bins;
  const longest = Math.max(...counts) || 1;
  const outline = (isWanted: (isInside: boolean) => boolean) =>
    counts
      .map((count, bin) => {
        const month = firstMonth + bin * monthsPerBin;
        const isInside = month + monthsPerBin > shown.from && month < shown.to;
        if (count === 0 || !isWanted(isInside)) return '';
        // Keep a single record visible among thousands.
        const height = Math.max(1.5, (count / longest) * HEIGHT);
        return `M${bin + 0.08} ${HEIGHT}v${-height}h0.84v${height}z`;
      })
      .join('');
  return (
    <svg
      className="time-columns"
      viewBox={`0 0 ${counts.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="time-outside" d={outline((isInside) => !isInside)} />
      <path className="time-inside" d={outline((isInside) => isInside)} />
    </svg>
  );
}

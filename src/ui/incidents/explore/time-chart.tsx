import { useMemo } from 'react';
import { NONE } from '../../../analysis/incidents/dimensions.ts';
import { binMonths, dateOfMonth, type TimeBins } from '../../../analysis/incidents/time-bins.ts';
import { brushPeriod, settlePeriod } from '../../../state/commands/incidents/brush-period.ts';
import { useAppState, useAppStore, useCommands, useFormat, useScene, useT } from '../../ui-context.tsx';
import { useExploreT } from './explore-words.ts';
import { type MonthWindow, periodOfWindow, wholeWindow, windowOfPeriod } from './month-window.ts';
import { TimeBrush } from './time-brush.tsx';
import { TimePlay } from './time-play.tsx';
import type { CountedBar } from './use-bar-order.ts';

/** Height of the longest column, in SVG units. */
const HEIGHT = 100;

/** Records over time with a brush that sets the scene's period. */
export function TimeChart({ bars }: { readonly bars: readonly CountedBar[] }) {
  const t = useExploreT();
  const tAtlas = useT();
  const format = useFormat();
  const commands = useCommands();
  const store = useAppStore();
  const settled = useScene((scene) => scene.period);
  const period = useAppState(({ exploration }) => exploration.brushed) ?? settled;
  const bins = useMemo(() => binMonths(bars), [bars]);
  const undated = bars.find(({ key }) => key === NONE)?.count ?? 0;
  if (bins === null) return <p className="incidents-note">{t('explore.time.none')}</p>;
  const whole = wholeWindow(bins);
  const shown = windowOfPeriod(period, whole);
  const onWindow = (next: MonthWindow) => commands.setPeriod(periodOfWindow(next, whole));
  const { from, to } = period;
  return (
    <section className="bar-group time-chart" aria-label={t('explore.time')} data-testid="time-chart">
      <header className="bar-head">
        <h3>{t(bins.monthsPerBin === 1 ? 'explore.time.months' : 'explore.time.years')}</h3>
        {(from !== null || to !== null) && (
          <button
            type="button"
            className="link-button"
            onClick={() => commands.setPeriod({ from: null, to: null })}
          >
            {tAtlas('time.reset')}
          </button>
        )}
      </header>
      <p className="time-words">
        {from === null && to === null
          ? tAtlas('time.open')
          : `${from === null ? tAtlas('time.openStart') : format.date(from)} – ${to === null ? tAtlas('time.openEnd') : format.date(to)}`}
      </p>
      <div className="time-plot">
        <Columns bins={bins} shown={shown} />
        <TimeBrush
          whole={whole}
          shown={shown}
          onWindow={onWindow}
          onBrush={(next) => brushPeriod(store, periodOfWindow(next, whole))}
          onRest={() => settlePeriod(store)}
        />
      </div>
      <p className="time-ends" aria-hidden="true">
        <span>{format.date(dateOfMonth(whole.first))}</span>
        <span>{t('explore.time.most', { count: format.number(Math.max(...bins.counts)) })}</span>
        <span>{format.date(dateOfMonth(whole.end - 1))}</span>
      </p>
      <TimePlay whole={whole} shown={shown} onWindow={onWindow} />
      {undated > 0 && (
        <p className="incidents-note">{t('explore.time.undated', { count: format.number(undated) })}</p>
      )}
    </section>
  );
}

/** Draws two paths regardless of the number of columns: inside and outside the period. */
function Columns({ bins, shown }: { readonly bins: TimeBins; readonly shown: MonthWindow }) {
  const { counts, firstMonth, monthsPerBin } = bins;
  const longest = Math.max(1, ...counts);
  const outline = (isWanted: (isInside: boolean) => boolean) =>
    counts
      .map((count, bin) => {
        const month = firstMonth + bin * monthsPerBin;
        const isInside = month + monthsPerBin > shown.first && month < shown.end;
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

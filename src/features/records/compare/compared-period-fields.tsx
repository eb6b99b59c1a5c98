import { useId } from 'react';
import { firstDay, lastDay } from '../../../scene/period.ts';
import { setPeriod } from '../../../state/commands/filter-atlas.ts';
import { periodOf } from '../../../state/session.ts';
import { useAppState, useAppStore, useT } from '../../../ui/ui-context.tsx';
import type { Comparison } from '../../explore/state/exploration.ts';
import { selectExploredIncidents } from '../../explore/state/explored-incidents.ts';
import { compareIncidents } from '../../explore/state/filter-incidents.ts';
import { useCompareT } from './compare-words.ts';

/** More buttons would take several lines; other years can be typed. */
const MOST_YEARS = 6;
const MONTHS_PER_YEAR = 12;

/** Sets the period that is compared: a year of the records, with the year before, or two dates. */
export function ComparedPeriodFields({ comparison }: { readonly comparison: Comparison }) {
  const t = useCompareT();
  const say = useT();
  const store = useAppStore();
  const legend = useId();
  const { from, to } = useAppState(periodOf);
  const months = useAppState((state) => selectExploredIncidents(state).bars.month);
  const years = [
    ...new Set(
      months.flatMap(({ key }) => (typeof key === 'number' ? Math.floor(key / MONTHS_PER_YEAR) + 1970 : [])),
    ),
  ].sort((a, b) => b - a);
  const isWhole = (year: string) =>
    from !== null && to !== null && firstDay(from) === firstDay(year) && lastDay(to) === lastDay(year);
  return (
    <div className="compare-period" role="group" aria-labelledby={legend}>
      <p id={legend}>{t('compare.choosePeriod')}</p>
      <p className="compare-years">
        {years.slice(0, MOST_YEARS).map((year) => (
          <button
            key={year}
            type="button"
            className="button"
            data-quiet=""
            aria-pressed={isWhole(`${year}`)}
            onClick={() => {
              setPeriod(store, { from: `${year}`, to: `${year}` });
              compareIncidents(store, { ...comparison, pair: { of: 'periods', with: 'year' } });
            }}
          >
            {year}
          </button>
        ))}
      </p>
      <div className="compare-fields">
        <label className="field">
          <span>{say('time.from')}</span>
          <input
            type="date"
            className="select"
            value={from === null ? '' : firstDay(from)}
            onChange={({ currentTarget: { value } }) => setPeriod(store, { from: value || null, to })}
          />
        </label>
        <label className="field">
          <span>{say('time.to')}</span>
          <input
            type="date"
            className="select"
            value={to === null ? '' : lastDay(to)}
            onChange={({ currentTarget: { value } }) => setPeriod(store, { from, to: value || null })}
          />
        </label>
      </div>
    </div>
  );
}

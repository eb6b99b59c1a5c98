import { useEffect, useState } from 'react';
import { formatAmount } from '../../i18n/format-amount.ts';
import { setMarkets, setPeriod } from '../../state/commands/filter-atlas.ts';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { useExploreT } from '../records/index.ts';
import { addsUpQuantities } from '../records/state/engine.ts';
import { selectExploredEverywhere } from './state/explored-incidents.ts';
import { clearIncidentFilters } from './state/filter-incidents.ts';
import { selectMeasuredIncidents } from './state/measured-incidents.ts';

/** Delay before counts are announced, so that brushing does not flood screen readers. */
const CALM_MS = 700;

/** Number of matching and undated records, and a button that clears all filters. */
export function ExploreStatus() {
  const t = useExploreT();
  const store = useAppStore();
  const format = useFormat();
  const { total, passing, withoutDate, cut } = useAppState(selectExploredEverywhere);
  const hasPeriod = useAppState(({ scene: { period } }) => period.from !== null || period.to !== null);
  const hasFilters = useAppState(
    ({ scene, exploration: { chosen, area, columns, text }, gradings }) =>
      scene.markets !== null ||
      area !== null ||
      text !== '' ||
      columns.length > 0 ||
      [...Object.values(chosen), ...Object.values(gradings.chosen)].some((keys) => keys !== null),
  );
  const dates =
    withoutDate === 0
      ? ''
      : ` ${t(hasPeriod ? 'explore.status.leftOut' : 'explore.status.withoutDate', { count: format.number(withoutDate) })}`;
  const cutDates = cut === 0 ? '' : ` ${t('explore.status.cut', { count: format.number(cut) })}`;
  const words = t('explore.status', { passing: format.number(passing), total }) + dates + cutDates;
  const calm = useCalm(words);
  const clear = () => {
    clearIncidentFilters(store);
    setMarkets(store, null);
    setPeriod(store, { from: null, to: null });
  };
  return (
    <div className="explore-status">
      <p aria-hidden="true" data-testid="explore-status" data-passing={passing}>
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {calm}
      </p>
      <button type="button" className="text-button" aria-disabled={!hasPeriod && !hasFilters} onClick={clear}>
        {t('explore.clear')}
      </button>
    </div>
  );
}

/** Sum of the chosen quantity, and the number of records without it. */
export function MeasuredSum() {
  const t = useExploreT();
  const format = useFormat();
  const measured = useAppState(selectMeasuredIncidents);
  const isLeftOut = useAppState(({ engine }) => engine.isAsked && !addsUpQuantities(engine));
  if (measured === null) return null;
  const { sum, unit, withQuantity, without } = measured;
  return (
    <p className="incidents-note" role="status" data-testid="measured">
      {t('explore.measure.sum', { sum: formatAmount(sum, unit, format), count: withQuantity })}{' '}
      {without > 0 && t('explore.measure.without', { count: without })}{' '}
      {isLeftOut && t('explore.measure.engine')}
    </p>
  );
}

/** Returns the text once it has settled. */
function useCalm(text: string): string {
  const [calm, setCalm] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), CALM_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}

import { formatAmount } from '../../i18n/format-amount.ts';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { useExploreT } from '../records/index.ts';
import {
  selectMeasure,
  selectMeasuredIncidents,
  selectMeasures,
  setMeasure,
} from './state/measured-incidents.ts';

/** Value of the number of records: no unit has a space at its beginning. */
const RECORDS = ' ';

/** What the charts add up: the number of records, or their quantities in one unit. */
export function MeasureSelect() {
  const t = useExploreT();
  const store = useAppStore();
  const format = useFormat();
  const measures = useAppState(selectMeasures);
  const measure = useAppState(selectMeasure);
  const measured = useAppState(selectMeasuredIncidents);
  const isEngineAsked = useAppState(({ engine }) => engine.isAsked);
  if (measures.length === 0) return null;
  const nameOf = (unit: string) =>
    unit === '' ? t('explore.measure.bare') : t('explore.measure.unit', { unit });
  return (
    <>
      <label className="field">
        <span>{t('explore.measure')}</span>
        <select
          value={measure ?? RECORDS}
          data-testid="measure"
          onChange={({ currentTarget: { value } }) => setMeasure(store, value === RECORDS ? null : value)}
        >
          <option value={RECORDS}>{t('explore.measure.records')}</option>
          {measures.map((unit) => (
            <option key={unit} value={unit}>
              {nameOf(unit)}
            </option>
          ))}
        </select>
      </label>
      {measured !== null && (
        <p className="incidents-note" role="status" data-testid="measured">
          {t('explore.measure.sum', {
            sum: formatAmount(measured.sum, measured.unit, format),
            count: measured.withQuantity,
          })}{' '}
          {measured.without > 0 && t('explore.measure.without', { count: measured.without })}{' '}
          {isEngineAsked && t('explore.measure.engine')}
        </p>
      )}
    </>
  );
}

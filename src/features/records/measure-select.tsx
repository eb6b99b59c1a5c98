import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { selectMeasure, selectMeasures, setMeasure } from '../explore/state/measured-incidents.ts';
import { useExploreT } from './explore-words.ts';

/** Value of the number of records: no unit has a space at its beginning. */
const RECORDS = ' ';

/** What charts, comparisons and map add up: the number of records, or their quantities in one unit. */
export function MeasureSelect() {
  const t = useExploreT();
  const store = useAppStore();
  const measures = useAppState(selectMeasures);
  const measure = useAppState(selectMeasure);
  if (measures.length === 0) return null;
  return (
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
            {unit === '' ? t('explore.measure.bare') : t('explore.measure.unit', { unit })}
          </option>
        ))}
      </select>
    </label>
  );
}

import { compareIncidents } from '../../../state/commands/incidents/filter-incidents.ts';
import { FIRST_COMPARISON } from '../../../state/exploration.ts';
import { useAppStore } from '../../ui-context.tsx';
import { COMPARE_HEADING } from './compare-incidents.tsx';
import { useCompareT } from './compare-words.ts';

/** Link from the map legend to the comparison. */
export function ToComparison() {
  const t = useCompareT();
  const store = useAppStore();
  const goToFields = () => {
    if (store.getState().exploration.comparison === null) compareIncidents(store, FIRST_COMPARISON);
    document.getElementById(COMPARE_HEADING)?.focus();
  };
  return (
    <p className="form-actions">
      <button type="button" className="text-button" onClick={goToFields}>
        {t('compare.map.change')}
      </button>
    </p>
  );
}

import { useAppStore } from '../../../ui/ui-context.tsx';
import { FIRST_COMPARISON } from '../../explore/state/exploration.ts';
import { compareIncidents } from '../../explore/state/filter-incidents.ts';
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

import { showTool } from '../../../state/commands/show-panels.ts';
import { useAppStore } from '../../../ui/ui-context.tsx';
import { useCompareT } from './compare-words.ts';

/** Link from the map legend to the comparison. */
export function ToComparison() {
  const t = useCompareT();
  const store = useAppStore();
  const goToFields = () => {
    showTool(store, 'compare');
  };
  return (
    <p className="form-actions">
      <button type="button" className="text-button" onClick={goToFields}>
        {t('compare.map.change')}
      </button>
    </p>
  );
}

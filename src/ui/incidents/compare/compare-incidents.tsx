import { compareIncidents } from '../../../state/commands/incidents/filter-incidents.ts';
import { FIRST_COMPARISON } from '../../../state/exploration.ts';
import { selectComparedIncidents } from '../../../state/selectors/compared-incidents.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { useCompareT } from './compare-words.ts';
import { ComparedPairFields } from './compared-pair-fields.tsx';
import { ComparedTable } from './compared-table.tsx';
import { ComparedView } from './compared-view.tsx';

/** Target of the map legend's link. */
export const COMPARE_HEADING = 'compare-incidents';

/** Compares two periods or two groups, value by value, with the uncertainty of the counts. */
export function CompareIncidents() {
  const t = useCompareT();
  const store = useAppStore();
  const comparison = useAppState(({ exploration }) => exploration.comparison);
  return (
    <details
      className="disclosure"
      data-testid="compare"
      open={comparison !== null}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== (comparison !== null)) compareIncidents(store, open ? FIRST_COMPARISON : null);
      }}
    >
      <summary id={COMPARE_HEADING}>
        <span className="disclosure-title">{t('compare.title')}</span>
      </summary>
      {comparison !== null && (
        <div className="disclosure-body">
          <ComparedPairFields comparison={comparison} />
          <ComparedView />
          <Compared key={comparison.by} />
        </div>
      )}
    </details>
  );
}

function Compared() {
  const t = useCompareT();
  const comparison = useAppState(({ exploration }) => exploration.comparison);
  const compared = useAppState(selectComparedIncidents);
  const isBrushed = useAppState(({ session }) => session.period !== null);
  if (comparison === null) return null;
  if (compared !== null) return <ComparedTable by={comparison.by} compared={compared} />;
  return isBrushed ? null : <p className="incidents-note">{t('compare.none')}</p>;
}

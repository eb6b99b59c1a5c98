import { useId } from 'react';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import { FIRST_COMPARISON } from '../../explore/state/exploration.ts';
import { compareIncidents } from '../../explore/state/filter-incidents.ts';
import { selectComparedIncidents } from '../state/compared-incidents.ts';
import { COMPARED_VIEWS, comparedViewOf, viewCompared } from '../state/set-map-mode.ts';
import { useCompareT } from './compare-words.ts';
import { ComparedPairFields } from './compared-pair-fields.tsx';
import { ComparedTable } from './compared-table.tsx';

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

/** Controls how the map shows a comparison. */
function ComparedView() {
  const t = useCompareT();
  const id = useId();
  const store = useAppStore();
  const view = useAppState(({ exploration }) => comparedViewOf(exploration));
  return (
    <fieldset className="compare-with" data-testid="compared-view">
      <legend>{t('compare.view')}</legend>
      {COMPARED_VIEWS.map((one) => (
        <label key={one} className="check">
          <input type="radio" name={id} checked={one === view} onChange={() => viewCompared(store, one)} />
          {t(`compare.view.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

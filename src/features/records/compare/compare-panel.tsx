import '../../../../styles/css/explore.css';
import '../../../../styles/css/fields.css';
import '../../../../styles/css/incidents.css';
import { useEffect, useId } from 'react';
import { useSplitT } from '../../../ui/map-stage/split-view/split-words.ts';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import { FIRST_COMPARISON } from '../../explore/state/exploration.ts';
import { selectExploredIncidents } from '../../explore/state/explored-incidents.ts';
import { compareIncidents } from '../../explore/state/filter-incidents.ts';
import { ModeKey } from '../map/map-modes.tsx';
import { NoRecords } from '../no-records.tsx';
import { selectComparedIncidents } from '../state/compared-incidents.ts';
import { COMPARED_VIEWS, comparedViewOf, viewCompared } from '../state/set-map-mode.ts';
import { useCompareT } from './compare-words.ts';
import { ComparedPairFields } from './compared-pair-fields.tsx';
import { ComparedPeriodFields } from './compared-period-fields.tsx';
import { ComparedTable } from './compared-table.tsx';

/** Compares two periods or two groups, value by value, with the uncertainty of the counts. */
export function ComparePanel() {
  const t = useCompareT();
  const store = useAppStore();
  const comparison = useAppState(({ exploration }) => exploration.comparison);
  // Only local records can be compared.
  const hasRecords = useAppState((state) => selectExploredIncidents(state).total > 0);
  useEffect(() => {
    const { exploration } = store.getState();
    if (hasRecords && exploration.comparison === null) compareIncidents(store, FIRST_COMPARISON);
  }, [store, hasRecords]);
  return (
    <section className="incidents" aria-labelledby="compare-heading" data-testid="compare">
      <h2 id="compare-heading">{t('compare.title')}</h2>
      {!hasRecords && <NoRecords />}
      {hasRecords && comparison !== null && (
        <>
          {comparison.pair.of === 'periods' && <ComparedPeriodFields comparison={comparison} />}
          <ComparedPairFields comparison={comparison} />
          <ComparedView />
          <Compared key={comparison.by} />
        </>
      )}
    </section>
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

/** Controls how the map shows a comparison, with the legend of the map. */
function ComparedView() {
  const t = useCompareT();
  const splitT = useSplitT();
  const id = useId();
  const store = useAppStore();
  const view = useAppState(({ exploration }) => comparedViewOf(exploration));
  return (
    <>
      <fieldset className="compare-with" data-testid="compared-view">
        <legend>{t('compare.view')}</legend>
        {COMPARED_VIEWS.map((one) => (
          <label key={one} className="check">
            <input type="radio" name={id} checked={one === view} onChange={() => viewCompared(store, one)} />
            {one === 'swipe' || one === 'beside' ? splitT(`split.${one}`) : t(`compare.view.${one}`)}
          </label>
        ))}
      </fieldset>
      {view !== 'all' && <ModeKey />}
    </>
  );
}

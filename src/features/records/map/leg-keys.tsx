import { useAppState, useFormat } from '../../../ui/ui-context.tsx';
import { selectSplitView } from '../../network/state/split-view.ts';
import { useIncidentMapT } from './incident-map-words.ts';
import { ModeLegend } from './mode-legend.tsx';
import { useRowSelectors } from './use-row-selectors.ts';

/** Legend of the strips along legs, and the number of records near no leg. */
export function LegKeys() {
  const t = useIncidentMapT();
  const format = useFormat();
  const folded = useAppState(useRowSelectors().folded);
  const isSplit = useAppState(selectSplitView) !== null;
  const km = format.km(useAppState(({ exploration }) => exploration.reach.leg));
  return (
    <>
      {isSplit ? (
        <p className="incidents-note">{t('incidentMap.splitView.legs', { km })}</p>
      ) : (
        <p className="incidents-note" role="status">
          {t('incidentMap.about.legs', { count: folded.legs.reduce((sum, { all }) => sum + all, 0), km })}
        </p>
      )}
      <ModeLegend />
      {!isSplit && (
        <dl className="picture-rest">
          <div>
            <dt>{t('incidentMap.offCorridor', { km })}</dt>
            <dd>{format.number(folded.offCorridor)}</dd>
          </div>
          <div>
            <dt>{t('incidentMap.unplaced')}</dt>
            <dd>{format.number(folded.unplaced)}</dd>
          </div>
        </dl>
      )}
    </>
  );
}

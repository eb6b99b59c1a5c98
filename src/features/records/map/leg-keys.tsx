import { formatAmount } from '../../../i18n/format-amount.ts';
import { useAppState, useFormat } from '../../../ui/ui-context.tsx';
import { selectSplitView } from '../../network/state/split-view.ts';
import { LazyOwnLegRecords } from '../own-legs/lazy-own-leg-records.tsx';
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
  const { unit } = folded;
  const say = (count: number) => formatAmount(count, unit, format);
  const atLegs = folded.legs.reduce((sum, { all }) => sum + all, 0);
  return (
    <>
      {isSplit ? (
        <p className="incidents-note">{t('incidentMap.splitView.legs', { km })}</p>
      ) : (
        <p className="incidents-note" role="status">
          {unit === null
            ? t('incidentMap.about.legs', { count: atLegs, km })
            : t('incidentMap.about.legs.measured', { sum: say(atLegs), km })}
        </p>
      )}
      <ModeLegend />
      {!isSplit && <LazyOwnLegRecords counts={{ legs: folded.legs, say }} />}
      {!isSplit && (
        <dl className="picture-rest">
          <div>
            <dt>{t('incidentMap.offCorridor', { km })}</dt>
            <dd>{say(folded.offCorridor)}</dd>
          </div>
          <div>
            <dt>{t('incidentMap.unplaced')}</dt>
            <dd>{say(folded.unplaced)}</dd>
          </div>
        </dl>
      )}
    </>
  );
}

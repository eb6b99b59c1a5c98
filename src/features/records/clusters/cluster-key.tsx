import { NumberField } from '../../../ui/primitives/number-field.tsx';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { useIncidentMapT } from '../map/incident-map-words.ts';
import { ModeLegend } from '../map/mode-legend.tsx';
import { setClustering } from '../state/find-clusters.ts';
import { SELECTORS_OF_ALL } from '../state/row-selectors.ts';
import { ClusterTable } from './cluster-table.tsx';
import { useClustersT } from './cluster-words.ts';

/** Legend of the clusters, the settings and an equivalent table. */
export function ClusterKey() {
  const t = useClustersT();
  const tMap = useIncidentMapT();
  const format = useFormat();
  const store = useAppStore();
  const km = format.km(useAppState(({ exploration }) => exploration.reach.leg));
  const { withinKm, least, found, progress, hasFailed } = useAppState(
    ({ exploration }) => exploration.clusters,
  );
  const unplaced = useAppState(SELECTORS_OF_ALL.unplaced);
  const inside = found?.clusters.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <div className="compare-fields">
        <NumberField
          label={t('clusters.within')}
          value={withinKm}
          range={[0.1, 200]}
          onChange={(value) => setClustering(store, { withinKm: value })}
        />
        <NumberField
          label={t('clusters.least')}
          value={least}
          range={[2, 100_000]}
          isWhole
          onChange={(value) => setClustering(store, { least: value })}
        />
      </div>
      {progress !== null && (
        <p className="incidents-note">
          {t('clusters.looking')} <progress aria-label={t('clusters.looking')} value={progress} max={1} />
        </p>
      )}
      <p className="incidents-note" role="status">
        {progress === null && hasFailed && t('clusters.failed')}
        {progress === null &&
          found !== null &&
          t('clusters.about', {
            count: inside + found.alone,
            km,
            inside: format.number(inside),
            clusters: found.clusters.length,
            alone: format.number(found.alone),
          })}
      </p>
      <p className="incidents-note">
        <b>{t('clusters.candidate')}</b>
      </p>
      <ModeLegend />
      <dl className="picture-rest">
        <div>
          <dt>{tMap('incidentMap.unplaced')}</dt>
          <dd>{format.number(unplaced)}</dd>
        </div>
      </dl>
      {found !== null && (
        <Disclosure summary={t('clusters.table')} open>
          <ClusterTable clusters={found.clusters} />
        </Disclosure>
      )}
      <p className="incidents-note">{t('clusters.method')}</p>
    </>
  );
}

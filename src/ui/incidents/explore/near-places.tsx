import { NONE, OFF, type PlaceDimension } from '../../../analysis/incidents/dimensions.ts';
import type { IncidentTags } from '../../../domain/incident.ts';
import { useFormat } from '../../ui-context.tsx';
import { useBarNames } from './bar-names.ts';
import { useExploreT } from './explore-words.ts';
import { kmOf } from './table-columns.ts';

/** Nearest features from a record's tags, by straight-line distance. */
export function NearPlaces({ tags, row }: { readonly tags: IncidentTags; readonly row: number }) {
  const t = useExploreT();
  const format = useFormat();
  const nameOf = useBarNames();
  const jurisdiction = tags.jurisdictions[(tags.jurisdiction[row] ?? 0) - 1] ?? OFF;
  const legMetres = tags.legMetres[row] ?? Number.NaN;
  const near = (dimension: PlaceDimension, id: string | undefined, distance: string) => (
    <div>
      <dt>{t(`explore.by.${dimension}`)}</dt>
      <dd>
        {nameOf(dimension, id ?? NONE)} <span className="record-distance">{distance}</span>
      </dd>
    </div>
  );
  return (
    <>
      <h3>{t('explore.record.around')}</h3>
      <dl className="record-facts">
        <div>
          <dt>{t('explore.by.jurisdiction')}</dt>
          <dd>{nameOf('jurisdiction', jurisdiction)}</dd>
        </div>
        {near(
          'leg',
          tags.legs[(tags.leg[row] ?? 0) - 1],
          t(legMetres < 0 ? 'explore.record.leg.left' : 'explore.record.leg.right', {
            distance: kmOf(legMetres, format),
          }),
        )}
        {near(
          'crossing',
          tags.crossings[(tags.crossing[row] ?? 0) - 1],
          kmOf(tags.crossingMetres[row] ?? Number.NaN, format),
        )}
        {near(
          'port',
          tags.ports[(tags.port[row] ?? 0) - 1],
          kmOf(tags.portMetres[row] ?? Number.NaN, format),
        )}
        {near(
          'border',
          tags.borders[(tags.border[row] ?? 0) - 1],
          kmOf(tags.borderMetres[row] ?? Number.NaN, format),
        )}
      </dl>
      <p className="incidents-note">{t('explore.record.straight')}</p>
    </>
  );
}

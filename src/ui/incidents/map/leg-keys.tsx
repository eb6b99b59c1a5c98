import { surfaceBreaks } from '../../../analysis/incidents/class-breaks.ts';
import { mostOnASide, stripColor, stripPx } from '../../../map/incidents/leg-marks.ts';
import { selectFoldedIncidents } from '../../../state/selectors/folded-incidents.ts';
import { LegendSample } from '../../legend/legend-sample.tsx';
import { useAppState, useFormat, useTokens } from '../../ui-context.tsx';
import { useIncidentMapT } from './incident-map-words.ts';

/** So many strips are shown as samples: the broadest of round numbers. */
const SAMPLES = 3;

/** What the strips along legs say, and what lies at no leg. */
export function LegKeys() {
  const t = useIncidentMapT();
  const format = useFormat();
  const tokens = useTokens();
  const folded = useAppState(selectFoldedIncidents);
  const km = format.km(useAppState(({ exploration }) => exploration.reach.leg));
  const most = mostOnASide(folded);
  const sample = (widthPx: number) =>
    ({
      type: 'stroke',
      color: stripColor(tokens),
      opacity: 1,
      widthPx,
      softPx: 0,
      casing: null,
      dash: 'solid',
      direction: 'none',
    }) as const;
  return (
    <>
      <p className="incidents-note" role="status">
        {t('incidentMap.about.legs', { count: folded.legs.reduce((sum, { all }) => sum + all, 0), km })}
      </p>
      <ul className="legend-list picture-key" aria-label={t('incidentMap.legend')}>
        {surfaceBreaks(most)
          .filter((count) => count >= 1)
          .slice(-SAMPLES)
          .map((count) => (
            <li key={count}>
              <LegendSample sample={sample(stripPx(count, most))} />
              <span>{t('incidentMap.strip', { count })}</span>
            </li>
          ))}
      </ul>
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
    </>
  );
}

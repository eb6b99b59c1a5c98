import { surfaceBreaks } from '../../../analysis/incidents/class-breaks.ts';
import { stripColor, stripPx } from '../../../map/incidents/leg-marks.ts';
import { LegendSample } from '../../../ui/legend/legend-sample.tsx';
import { useAppState, useFormat, useTokens } from '../../../ui/ui-context.tsx';
import { selectSplitView } from '../../network/state/split-view.ts';
import { useIncidentMapT } from './incident-map-words.ts';
import { useRowSelectors } from './use-row-selectors.ts';

/** Number of sample strips, in round counts. */
const SAMPLES = 3;

/** Legend of the strips along legs, and the number of records near no leg. */
export function LegKeys() {
  const t = useIncidentMapT();
  const format = useFormat();
  const tokens = useTokens();
  const folded = useAppState(useRowSelectors().folded);
  const isSplit = useAppState(selectSplitView) !== null;
  const km = format.km(useAppState(({ exploration }) => exploration.reach.leg));
  const { most } = folded;
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
      {isSplit ? (
        <p className="incidents-note">{t('incidentMap.splitView.legs', { km })}</p>
      ) : (
        <p className="incidents-note" role="status">
          {t('incidentMap.about.legs', { count: folded.legs.reduce((sum, { all }) => sum + all, 0), km })}
        </p>
      )}
      <ul className="legend-list records-legend" aria-label={t('incidentMap.legend')}>
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

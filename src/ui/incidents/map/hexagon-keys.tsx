import { countBreaks } from '../../../analysis/incidents/class-breaks.ts';
import { hexagonKm2 } from '../../../analysis/incidents/hexagons.ts';
import { selectIncidentHexagons } from '../../../state/selectors/incident-hexagons.ts';
import { useAppState, useFormat } from '../../ui-context.tsx';
import { ClassKey } from './class-key.tsx';
import { mostOf } from './hexagon-areas.tsx';
import { useIncidentMapT } from './incident-map-words.ts';

/** What the hexagons on the map say: how large they are, and how many records the classes stand for. */
export function HexagonKeys() {
  const t = useIncidentMapT();
  const format = useFormat();
  const hexagons = useAppState(selectIncidentHexagons);
  if (hexagons === null) return <p className="incidents-note">{t('incidentMap.counting')}</p>;
  const { level, counts, placed, unplaced } = hexagons;
  return (
    <>
      <p className="incidents-note" role="status">
        {t('incidentMap.about.hexagons', {
          count: placed,
          area: `${format.number(hexagonKm2(level), 1)} km²`,
          unplaced: format.number(unplaced),
        })}
      </p>
      <ClassKey breaks={countBreaks(mostOf(counts))} isWhole />
    </>
  );
}

import { countBreaks } from '../../../analysis/incidents/class-breaks.ts';
import { hexagonKm2 } from '../../../analysis/incidents/hexagons.ts';
import { selectSplitView } from '../../../state/selectors/split-view.ts';
import { useAppState, useFormat } from '../../ui-context.tsx';
import { ClassKey } from './class-key.tsx';
import { useIncidentMapT } from './incident-map-words.ts';
import { useRowSelectors } from './use-row-selectors.ts';

/** Legend of the hexagons: their size and the count classes. */
export function HexagonKeys() {
  const t = useIncidentMapT();
  const format = useFormat();
  const hexagons = useAppState(useRowSelectors().hexagons);
  const isSplit = useAppState(selectSplitView) !== null;
  if (hexagons === null) return <p className="incidents-note">{t('incidentMap.counting')}</p>;
  const { level, most, placed, unplaced } = hexagons;
  const area = format.areaKm2(hexagonKm2(level), 1);
  return (
    <>
      {isSplit ? (
        <p className="incidents-note">{t('incidentMap.splitView.hexagons', { area })}</p>
      ) : (
        <p className="incidents-note" role="status">
          {t('incidentMap.about.hexagons', { count: placed, area, unplaced: format.number(unplaced) })}
        </p>
      )}
      <ClassKey breaks={countBreaks(most)} isWhole />
    </>
  );
}

import type { ReactNode } from 'react';
import { spreadKm } from '../../../analysis/incidents/density.ts';
import { hexagonKm2 } from '../../../analysis/incidents/hexagons.ts';
import { formatAmount } from '../../../i18n/format-amount.ts';
import { SelectField } from '../../../ui/primitives/select-field.tsx';
import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { MAP_MODES, type MapMode } from '../../explore/state/exploration.ts';
import { selectExploredIncidents } from '../../explore/state/explored-incidents.ts';
import { selectComparedRows, selectSplitView } from '../../network/state/split-view.ts';
import { ClusterKey } from '../clusters/cluster-key.tsx';
import { ToComparison } from '../compare/to-comparison.tsx';
import { SplitViewKey } from '../split-view/split-view-key.tsx';
import { isSame, stepHere } from '../state/press-incidents.ts';
import { SELECTORS_OF_ALL } from '../state/row-selectors.ts';
import { setMapMode } from '../state/set-map-mode.ts';
import { UntaggedNote } from '../untagged-note.tsx';
import { DifferenceKey } from './difference-key.tsx';
import { HexagonTable } from './hexagon-table.tsx';
import { useIncidentMapT } from './incident-map-words.ts';
import { LegKeys } from './leg-keys.tsx';
import { LegTable } from './leg-table.tsx';
import { ModeLegend } from './mode-legend.tsx';
import { useRowSelectors } from './use-row-selectors.ts';

/** Selects the map mode of the records, with its legend and an equivalent table. */
export function MapModes() {
  const t = useIncidentMapT();
  const store = useAppStore();
  const mode = useAppState(({ exploration }) => exploration.mapMode);
  const isShown = useAppState(({ exploration }) => exploration.explored.size > 0);
  const compared = useAppState((state) =>
    selectSplitView(state) === null ? null : selectComparedRows(state),
  );
  if (!isShown) return null;
  return (
    <section className="map-modes" data-testid="map-modes" data-mode={mode}>
      <SelectField
        label={t('incidentMap.title')}
        value={mode}
        options={MAP_MODES.map((value) => ({ value, label: t(`incidentMap.${value}`) }))}
        onChoose={(value) => setMapMode(store, value as MapMode)}
      />
      {compared !== null && <SplitViewKey compared={compared} mode={mode} />}
      {OF_TAGS.includes(mode) && <UntaggedNote />}
      <ModeKey />
      {(compared !== null || mode === 'difference') && <ToComparison />}
      <IncidentsHere />
    </section>
  );
}

/** Modes that need tags. */
const OF_TAGS: readonly MapMode[] = ['legs', 'difference', 'clusters'];

/** The legend of the present map mode. */
export function ModeKey() {
  return SAID[useAppState(({ exploration }) => exploration.mapMode)];
}

/** Note below each mode. */
const SAID: Readonly<Record<MapMode, ReactNode>> = {
  points: <PointsKey />,
  density: (
    <>
      <DensityKey />
      <HexagonTable />
    </>
  ),
  hexagons: (
    <>
      <HexagonKeys />
      <HexagonTable />
    </>
  ),
  legs: (
    <>
      <LegKeys />
      <LegTable />
    </>
  ),
  difference: <DifferenceKey />,
  clusters: <ClusterKey />,
};

/** Legend of the density classes. */
function DensityKey() {
  const t = useIncidentMapT();
  const format = useFormat();
  const { frame, unit } = useAppState(useRowSelectors().density);
  return (
    <>
      <p className="incidents-note">
        {t(unit === null ? 'incidentMap.about.density' : 'incidentMap.about.density.measured', {
          km: format.km(spreadKm(frame)),
        })}
      </p>
      <ModeLegend />
    </>
  );
}

/** Steps through the records at the pressed point. */
function IncidentsHere() {
  const t = useIncidentMapT();
  const format = useFormat();
  const store = useAppStore();
  const here = useAppState(({ exploration }) => exploration.here);
  const selected = useAppState(({ exploration }) => exploration.selected);
  const at = here.findIndex((one) => isSame(one, selected));
  if (at < 0 || here.length < 2) return null;
  return (
    <p className="import-pages" data-testid="incidents-here">
      <button type="button" className="text-button" onClick={() => stepHere(store, -1)}>
        {t('incidentMap.here.before')}
      </button>
      <span role="status">
        {t('incidentMap.here', { number: format.number(at + 1), count: format.number(here.length) })}
      </span>
      <button type="button" className="text-button" onClick={() => stepHere(store, 1)}>
        {t('incidentMap.here.next')}
      </button>
    </p>
  );
}

/** Legend of the hexagons: their size and the count classes. */
function HexagonKeys() {
  const t = useIncidentMapT();
  const format = useFormat();
  const hexagons = useAppState(useRowSelectors().hexagons);
  const isSplit = useAppState(selectSplitView) !== null;
  if (hexagons === null) return <p className="incidents-note">{t('incidentMap.counting')}</p>;
  const { level, placed, unplaced, unit } = hexagons;
  const area = format.areaKm2(hexagonKm2(level), 1);
  return (
    <>
      {isSplit ? (
        <p className="incidents-note">{t('incidentMap.splitView.hexagons', { area })}</p>
      ) : (
        <p className="incidents-note" role="status">
          {unit === null
            ? t('incidentMap.about.hexagons', { count: placed, area, unplaced: format.number(unplaced) })
            : t('incidentMap.about.hexagons.measured', {
                sum: formatAmount(placed, unit, format),
                area,
                unplaced: formatAmount(unplaced, unit, format),
              })}
        </p>
      )}
      <ModeLegend />
    </>
  );
}

/** Number of points, with their legend. */
function PointsKey() {
  const t = useIncidentMapT();
  const format = useFormat();
  const { passing } = useAppState(selectExploredIncidents);
  const unplaced = useAppState(SELECTORS_OF_ALL.unplaced);
  const isSplit = useAppState(selectSplitView) !== null;
  return (
    <>
      {!isSplit && (
        <p className="incidents-note" role="status">
          {t('incidentMap.about.points', { count: passing - unplaced, unplaced: format.number(unplaced) })}
        </p>
      )}
      <ModeLegend />
    </>
  );
}

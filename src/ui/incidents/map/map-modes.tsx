import { type ReactNode, useId } from 'react';
import { setMapMode } from '../../../state/commands/incidents/set-map-mode.ts';
import { MAP_MODES, type MapMode } from '../../../state/exploration.ts';
import { selectComparedRows, selectSplitView } from '../../../state/selectors/split-view.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { ClusterKey } from '../clusters/cluster-key.tsx';
import { ToComparison } from '../compare/to-comparison.tsx';
import { UntaggedNote } from '../explore/untagged-note.tsx';
import { SplitViewKey } from '../split-view/split-view-key.tsx';
import { DensityKey } from './density-key.tsx';
import { DifferenceKey } from './difference-key.tsx';
import { HexagonKeys } from './hexagon-keys.tsx';
import { HexagonTable } from './hexagon-table.tsx';
import { useIncidentMapT } from './incident-map-words.ts';
import { IncidentsHere } from './incidents-here.tsx';
import { LegKeys } from './leg-keys.tsx';
import { LegTable } from './leg-table.tsx';
import { PointsKey } from './points-key.tsx';

/** Selects the map mode of the records, with its legend and an equivalent table. */
export function MapModes() {
  const t = useIncidentMapT();
  const id = useId();
  const store = useAppStore();
  const mode = useAppState(({ exploration }) => exploration.mapMode);
  const isShown = useAppState(({ exploration }) => exploration.explored.size > 0);
  const compared = useAppState((state) =>
    selectSplitView(state) === null ? null : selectComparedRows(state),
  );
  if (!isShown) return null;
  return (
    <section className="map-modes" data-testid="map-modes" data-mode={mode}>
      <fieldset className="mode-choice">
        <legend>{t('incidentMap.title')}</legend>
        {MAP_MODES.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={one === mode} onChange={() => setMapMode(store, one)} />
            <span>{t(`incidentMap.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {compared !== null && <SplitViewKey compared={compared} mode={mode} />}
      {OF_TAGS.includes(mode) && <UntaggedNote />}
      {SAID[mode]}
      {compared !== null && <ToComparison />}
      <IncidentsHere />
    </section>
  );
}

/** Modes that need tags. */
const OF_TAGS: readonly MapMode[] = ['legs', 'difference', 'clusters'];

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

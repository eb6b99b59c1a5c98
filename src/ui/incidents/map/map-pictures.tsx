import { type ReactNode, useId } from 'react';
import { pictureIncidents } from '../../../state/commands/incidents/picture-incidents.ts';
import { INCIDENT_PICTURES, type IncidentPicture } from '../../../state/exploration.ts';
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

/** In which way the map shows own incidents, with the legend of that way and the table that says the same. */
export function MapPictures() {
  const t = useIncidentMapT();
  const id = useId();
  const store = useAppStore();
  const picture = useAppState(({ exploration }) => exploration.picture);
  const isShown = useAppState(({ exploration }) => exploration.explored.size > 0);
  const compared = useAppState((state) =>
    selectSplitView(state) === null ? null : selectComparedRows(state),
  );
  if (!isShown) return null;
  return (
    <section className="map-pictures" data-testid="map-pictures" data-picture={picture}>
      <fieldset className="picture-choice">
        <legend>{t('incidentMap.title')}</legend>
        {INCIDENT_PICTURES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={one === picture}
              onChange={() => pictureIncidents(store, one)}
            />
            <span>{t(`incidentMap.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {compared !== null && <SplitViewKey compared={compared} picture={picture} />}
      {OF_TAGS.includes(picture) && <UntaggedNote />}
      {SAID[picture]}
      {compared !== null && <ToComparison />}
      <IncidentsHere />
    </section>
  );
}

/** Those that are drawn by what lies near. */
const OF_TAGS: readonly IncidentPicture[] = ['legs', 'difference', 'clusters'];

/** What is said beneath of each way. */
const SAID: Readonly<Record<IncidentPicture, ReactNode>> = {
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

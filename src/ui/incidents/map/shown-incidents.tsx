import { useEffect, useMemo, useState } from 'react';
import { mercatorOfDegrees } from '../../../domain/incident-places.ts';
import type { PointCloud } from '../../../map/incidents/point-cloud.ts';
import { PointLayer } from '../../../map/incidents/point-layer.ts';
import { lookOfStyles, pointStyles } from '../../../map/incidents/point-styles.ts';
import type { MapController } from '../../../map/map-controller.ts';
import type { IncidentSet } from '../../../state/incidents.ts';
import type { SelectRows } from '../../../state/selectors/explored-incidents.ts';
import { selectIsEngineDrawn } from '../../../state/selectors/is-engine-drawn.ts';
import { selectOffCorridor } from '../../../state/selectors/off-corridor.ts';
import { SELECTORS_OF_ALL } from '../../../state/selectors/row-selectors.ts';
import { selectComparedRows, selectSplitView } from '../../../state/selectors/split-view.ts';
import type { AppState } from '../../../state/store.ts';
import { useAppState, useAtlas, useTokens } from '../../ui-context.tsx';
import { AreaShapes } from '../areas/area-shapes.tsx';
import { ClusterAreas } from '../clusters/cluster-areas.tsx';
import { DensitySurface } from './density-surface.tsx';
import { DifferenceStrokes } from './difference-strokes.tsx';
import { EnginePoints } from './engine-points.tsx';
import { HexagonAreas } from './hexagon-areas.tsx';
import { LegStrips } from './leg-strips.tsx';
import type { OnMap } from './on-map.ts';
import { PickIncidents } from './pick-incidents.tsx';
import { PickedPoints } from './picked-points.tsx';
import { SelectedPoint } from './selected-point.tsx';
import { useCloud } from './use-cloud.ts';
import { useExtraLayer } from './use-extra-layer.ts';

/** The report renders first; with software rendering a map frame would block the page. */
const AFTER_REPORT_MS = 300;

/** The user's records in the chosen map mode, with areas, the open record and the import preview. */
export function ShownIncidents({ controller, of }: OnMap) {
  const sets = useAppState(({ incidents }) => incidents?.sets);
  const imports = useAppState(({ incidents }) => incidents?.imports);
  const mode = useAppState(({ exploration }) => exploration.mapMode);
  const isEngineDrawn = useAppState(selectIsEngineDrawn);
  useEffect(() => {
    // Early, since the first layer of a draw group costs an extra frame.
    controller.holdExtras('points');
    controller.holdExtras('labels');
  }, [controller]);
  const shownSets = sets?.flatMap(({ key, isShown }) => (isShown ? [key] : [])).join() ?? '';
  return (
    <>
      {(mode === 'points' || mode === 'clusters') &&
        sets?.map(
          (set) =>
            set.isShown && (
              <SetPoints
                key={set.key}
                controller={controller}
                set={set}
                select={mode === 'points' ? of.rows : selectOffCorridor}
              />
            ),
        )}
      {mode === 'points' && <PickIncidents controller={controller} of={of} />}
      {/* Preview records have no side in a comparison. */}
      {isEngineDrawn && of === SELECTORS_OF_ALL && <EnginePoints controller={controller} />}
      {mode === 'density' && <DensitySurface controller={controller} of={of} />}
      {mode === 'hexagons' && <HexagonAreas controller={controller} of={of} />}
      {mode === 'legs' && <LegStrips controller={controller} of={of} />}
      {mode === 'difference' && <DifferenceStrokes controller={controller} />}
      <AreaShapes controller={controller} />
      {mode === 'clusters' && <ClusterAreas controller={controller} />}
      {/* Mounted after all points, to be drawn above them. */}
      <PickedPoints key={`${mode} ${shownSets}`} controller={controller} of={of} />
      <SelectedPoint controller={controller} />
      {imports?.map(({ key, opened, running }) =>
        opened?.trial == null || running?.what === 'taking' ? null : (
          <PreviewPoints key={key} id={key} controller={controller} points={opened.trial.points} />
        ),
      )}
    </>
  );
}

function SetPoints({
  controller,
  set,
  select,
}: {
  readonly controller: MapController;
  readonly set: IncidentSet;
  /** By set key, 1 for each drawn row. */
  readonly select: SelectRows;
}) {
  // All rows are drawn until the counts are ready.
  const shown = useAppState((state) => select(state).get(set.key) ?? null);
  const cloud = useCloud(set);
  return <Points controller={controller} id={`incidents-${set.key}`} cloud={cloud} shown={shown} />;
}

function PreviewPoints({
  controller,
  id,
  points,
}: {
  readonly controller: MapController;
  readonly id: number;
  readonly points: Float64Array;
}) {
  const cloud = useMemo(
    (): PointCloud => ({ places: mercatorOfDegrees(points), groups: new Uint8Array(points.length / 2) }),
    [points],
  );
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), AFTER_REPORT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    isDue && <Points controller={controller} id={`incidents-preview-${id}`} cloud={cloud} shown={null} />
  );
}

function Points({
  controller,
  id,
  cloud,
  shown,
}: {
  readonly controller: MapController;
  readonly id: string;
  readonly cloud: PointCloud;
  readonly shown: Uint8Array | null;
}) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const layer = useMemo(() => new PointLayer(id, cloud), [id, cloud]);
  useExtraLayer(controller, layer, 'points');
  useEffect(() => {
    layer.setLook(lookOfStyles(pointStyles(atlas, tokens)));
    controller.redrawExtra(layer);
  }, [controller, layer, atlas, tokens]);
  const crowd = useAppState(selectCrowd);
  useEffect(() => {
    if (shown === null) return;
    if (layer.setShown(shown, crowd)) controller.redrawExtra(layer);
  }, [controller, layer, shown, crowd]);
  return null;
}

/** Both sides of a split view share the point size of the larger side. */
function selectCrowd(state: AppState): number | null {
  const compared = selectSplitView(state) === null ? null : selectComparedRows(state);
  return compared && Math.max(...compared.counts);
}

import { useEffect, useMemo } from 'react';
import { hexagonLevelOf } from '../../analysis/incidents/hexagons.ts';
import { mercatorOfDegrees } from '../../domain/incident-places.ts';
import type { PointCloud } from '../../map/incidents/point-cloud.ts';
import { PointLayer } from '../../map/incidents/point-layer.ts';
import { groupOfMarket, lookOfStyles, pointStyles } from '../../map/incidents/point-styles.ts';
import type { MapController } from '../../map/map-controller.ts';
import { layHexagons } from '../../state/commands/incidents/picture-incidents.ts';
import type { IncidentSet } from '../../state/incidents.ts';
import { selectShownRows } from '../../state/selectors/explored-incidents.ts';
import { selectOffCorridor } from '../../state/selectors/off-corridor.ts';
import { useAppState, useAppStore, useAtlas, useScene, useTokens } from '../ui-context.tsx';
import { AreaShapes } from './areas/area-shapes.tsx';
import { SketchStage } from './areas/sketch-stage.tsx';
import { ClusterAreas } from './clusters/cluster-areas.tsx';
import { DensitySurface } from './map/density-surface.tsx';
import { DifferenceStrokes } from './map/difference-strokes.tsx';
import { HexagonAreas } from './map/hexagon-areas.tsx';
import { LegStrips } from './map/leg-strips.tsx';
import { PickIncidents } from './map/pick-incidents.tsx';
import { SelectedPoint } from './map/selected-point.tsx';
import { useExtraLayer } from './map/use-extra-layer.ts';

/** Own incidents on the live map: those of each file, and where the records of a file that is being imported would stand. */
export default function IncidentStage({ controller }: { readonly controller: MapController }) {
  const sets = useAppState(({ incidents }) => incidents?.sets);
  const imports = useAppState(({ incidents }) => incidents?.imports);
  useHexagons();
  const picture = useAppState(({ exploration }) => exploration.picture);
  return (
    <>
      {(picture === 'points' || picture === 'clusters') &&
        sets?.map(
          (set) =>
            set.isShown && (
              <SetPoints
                key={set.key}
                controller={controller}
                set={set}
                select={picture === 'points' ? selectShownRows : selectOffCorridor}
              />
            ),
        )}
      {picture === 'points' && <PickIncidents controller={controller} />}
      {picture === 'density' && <DensitySurface controller={controller} />}
      {picture === 'hexagons' && <HexagonAreas controller={controller} />}
      {picture === 'legs' && <LegStrips controller={controller} />}
      {picture === 'difference' && <DifferenceStrokes controller={controller} />}
      <AreaShapes controller={controller} />
      {picture === 'clusters' && <ClusterAreas controller={controller} />}
      <SketchStage controller={controller} />
      <SelectedPoint controller={controller} />
      {imports?.map(({ key, opened }) =>
        opened?.trial == null ? null : (
          <PreviewPoints key={key} id={key} controller={controller} points={opened.trial.points} />
        ),
      )}
    </>
  );
}

/** Has hexagons laid for the zoom, when a picture or its table needs them. */
function useHexagons(): void {
  const store = useAppStore();
  const explored = useAppState(({ exploration }) => exploration.explored);
  const isNeeded = useAppState(
    ({ exploration: { picture } }) => picture === 'hexagons' || picture === 'density',
  );
  const level = useScene(({ camera }) => hexagonLevelOf(camera.zoom));
  // biome-ignore lint/correctness/useExhaustiveDependencies: sets were counted or have gone
  useEffect(() => {
    if (isNeeded) void layHexagons(store, level);
  }, [store, explored, isNeeded, level]);
}

function SetPoints({
  controller,
  set,
  select,
}: {
  readonly controller: MapController;
  readonly set: IncidentSet;
  /** By key of each set, 1 for the rows that are drawn. */
  readonly select: typeof selectShownRows;
}) {
  const atlas = useAtlas();
  const { table, mercator } = set.taken;
  // Until they are counted, all are shown.
  const shown = useAppState((state) => select(state).get(set.key) ?? null);
  const cloud = useMemo((): PointCloud => {
    // The first look is that of records of no market.
    const groupOf = [0, ...table.markets.map((market) => groupOfMarket(atlas, market))];
    return { places: mercator, groups: table.market.map((market) => groupOf[market] ?? 0) };
  }, [atlas, table, mercator]);
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
  return <Points controller={controller} id={`incidents-preview-${id}`} cloud={cloud} shown={null} />;
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
    controller.redrawExtra();
  }, [controller, layer, atlas, tokens]);
  useEffect(() => {
    if (shown === null) return;
    layer.setShown(shown);
    controller.redrawExtra();
  }, [controller, layer, shown]);
  return null;
}

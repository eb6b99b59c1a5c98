import { useEffect, useMemo } from 'react';
import { mercatorOfDegrees } from '../../domain/incident-places.ts';
import type { PointCloud } from '../../map/incidents/point-cloud.ts';
import { PointLayer } from '../../map/incidents/point-layer.ts';
import { groupOfMarket, lookOfStyles, pointStyles } from '../../map/incidents/point-styles.ts';
import type { MapController } from '../../map/map-controller.ts';
import { exploreShownSets } from '../../state/commands/incidents/explore-sets.ts';
import type { IncidentSet } from '../../state/incidents.ts';
import { selectShownRows } from '../../state/selectors/explored-incidents.ts';
import { useAppState, useAppStore, useAtlas, useTokens } from '../ui-context.tsx';

/** Own incidents on the live map: those of each file, and where the records of a file that is being imported would stand. */
export default function IncidentStage({ controller }: { readonly controller: MapController }) {
  const store = useAppStore();
  const sets = useAppState(({ incidents }) => incidents?.sets);
  const imports = useAppState(({ incidents }) => incidents?.imports);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a set came, went, or was shown or hidden
  useEffect(() => void exploreShownSets(store), [store, sets]);
  return (
    <>
      {sets?.map((set) => set.isShown && <SetPoints key={set.key} controller={controller} set={set} />)}
      {imports?.map(({ key, opened }) =>
        opened?.trial == null ? null : (
          <PreviewPoints key={key} id={key} controller={controller} points={opened.trial.points} />
        ),
      )}
    </>
  );
}

function SetPoints({ controller, set }: { readonly controller: MapController; readonly set: IncidentSet }) {
  const atlas = useAtlas();
  const { table, mercator } = set.taken;
  // Until they are counted, all are shown.
  const shown = useAppState((state) => selectShownRows(state).get(set.key) ?? null);
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
  useEffect(() => {
    controller.addExtra(layer, 'points');
    return () => controller.removeExtra(id);
  }, [controller, layer, id]);
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

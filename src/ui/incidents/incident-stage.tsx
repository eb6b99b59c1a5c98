import { useEffect, useMemo } from 'react';
import { mercatorOfDegrees } from '../../domain/incident-places.ts';
import { marketRoot, selectRootMarkets, swatchOf } from '../../layers/markets.ts';
import { parseHex } from '../../lib/color.ts';
import type { PointCloud, PointLook } from '../../map/incidents/point-cloud.ts';
import { PointLayer } from '../../map/incidents/point-layer.ts';
import type { MapController } from '../../map/map-controller.ts';
import type { IncidentSet } from '../../state/incidents.ts';
import { useAppState, useAtlas, useTokens } from '../ui-context.tsx';

/** Own incidents on the live map: those of each file, and where the records of a file that is being imported would stand. */
export default function IncidentStage({ controller }: { readonly controller: MapController }) {
  const incidents = useAppState((state) => state.incidents);
  if (incidents === null) return null;
  return (
    <>
      {incidents.sets.map(
        (set) => set.isShown && <SetPoints key={set.key} controller={controller} set={set} />,
      )}
      {incidents.imports.map(({ key, opened }) =>
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
  const cloud = useMemo((): PointCloud => {
    const roots = selectRootMarkets(atlas);
    // The first colour is for those of no market.
    const groupOf = [0, ...table.markets.map((market) => roots.indexOf(marketRoot(market)) + 1)];
    return { places: mercator, groups: table.market.map((market) => groupOf[market] ?? 0) };
  }, [atlas, table, mercator]);
  return <Points controller={controller} id={`incidents-${set.key}`} cloud={cloud} />;
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
  return <Points controller={controller} id={`incidents-preview-${id}`} cloud={cloud} />;
}

function Points({
  controller,
  id,
  cloud,
}: {
  readonly controller: MapController;
  readonly id: string;
  readonly cloud: PointCloud;
}) {
  const look = useLook();
  const layer = useMemo(() => new PointLayer(id, cloud), [id, cloud]);
  useEffect(() => {
    controller.addExtra(layer, 'points');
    return () => controller.removeExtra(id);
  }, [controller, layer, id]);
  useEffect(() => {
    layer.setLook(look);
    controller.redrawExtra();
  }, [controller, layer, look]);
  return null;
}

/** Markets in their colours, after that of records of no market. */
function useLook(): PointLook {
  const atlas = useAtlas();
  const tokens = useTokens();
  return useMemo(() => {
    const colorOf = (hex: string): [number, number, number] => {
      const [red, green, blue] = parseHex(hex);
      return [red / 255, green / 255, blue / 255];
    };
    return {
      colors: [
        tokens.map.symbolStroke,
        ...selectRootMarkets(atlas).map((market) => swatchOf(atlas, market, tokens).ink),
      ].map(colorOf),
      edge: colorOf(tokens.map.casing),
    };
  }, [atlas, tokens]);
}

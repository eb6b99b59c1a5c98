import { useEffect, useMemo } from 'react';
import { classOf, countBreaks, sumBreaks } from '../../../analysis/incidents/class-breaks.ts';
import { CLASS_OPACITY, channelsOf, classColors } from '../../../map/incidents/class-colors.ts';
import { HexagonLayer, MAX_HEXAGON_CLASSES } from '../../../map/incidents/hexagon-layer.ts';
import { shapeHexagons } from '../../../map/incidents/hexagon-shapes.ts';
import type { MapController } from '../../../map/map-controller.ts';
import { useAppState, useTokens } from '../../../ui/ui-context.tsx';
import type { IncidentHexagons } from '../state/incident-hexagons.ts';
import { type SeenHexagons, selectSeenHexagons } from '../state/seen-hexagons.ts';
import type { OnMap } from './on-map.ts';
import { useExtraLayer } from './use-extra-layer.ts';

/** Opacity of the outlines. */
const EDGE_OPACITY = 0.55;

/** Record counts or sums in hexagons, below lines and labels. */
export function HexagonAreas({ controller, of }: OnMap) {
  const hexagons = useAppState(of.hexagons);
  const seen = useAppState(selectSeenHexagons);
  if (hexagons === null || seen === null) return null;
  return <Areas controller={controller} hexagons={hexagons} seen={seen} />;
}

function Areas({
  controller,
  hexagons: { level, counts, most, unit },
  seen,
}: {
  readonly controller: MapController;
  readonly hexagons: IncidentHexagons;
  readonly seen: SeenHexagons;
}) {
  const tokens = useTokens();
  const layer = useMemo(() => new HexagonLayer('incidents-hexagons'), []);
  useExtraLayer(controller, layer, 'areas');
  const breaks = useMemo(() => (unit === null ? countBreaks(most) : sumBreaks(most)), [most, unit]);
  useEffect(() => {
    const keys = Float64Array.from(seen.seen, (at) => seen.all[at] as number);
    layer.setShapes(shapeHexagons(keys, level));
  }, [layer, seen, level]);
  useEffect(() => {
    const classAt = (at: number) => {
      const count = counts[at] as number;
      return count > 0 ? classOf(breaks, count) + 1 : 0;
    };
    layer.setClasses(Uint8Array.from(seen.seen, classAt));
    controller.redrawExtra(layer);
  }, [controller, layer, seen, counts, breaks]);
  useEffect(() => {
    const fills = new Float32Array(MAX_HEXAGON_CLASSES * 4);
    fills.set(classColors(tokens, breaks.length).flatMap((color) => channelsOf(color, CLASS_OPACITY)));
    layer.setLook({ fills, edge: channelsOf(tokens.map.labelCity, EDGE_OPACITY) });
    controller.redrawExtra(layer);
  }, [controller, layer, tokens, breaks]);
  return null;
}

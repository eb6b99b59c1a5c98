import { useEffect, useMemo } from 'react';
import { surfaceBreaks } from '../../../analysis/incidents/class-breaks.ts';
import { classColors } from '../../../map/incidents/class-colors.ts';
import { paintDensity } from '../../../map/incidents/paint-density.ts';
import { SurfaceLayer } from '../../../map/incidents/surface-layer.ts';
import { useAppState, useTokens } from '../../ui-context.tsx';
import type { OnMap } from './on-map.ts';
import { useExtraLayer } from './use-extra-layer.ts';

/** Density of rows as filled classes below lines and labels. */
export function DensitySurface({ controller, of }: OnMap) {
  const tokens = useTokens();
  const { values, frame, most } = useAppState(of.density);
  const layer = useMemo(() => new SurfaceLayer('incidents-density'), []);
  useExtraLayer(controller, layer, 'areas');
  useEffect(() => {
    const breaks = surfaceBreaks(most);
    layer.setImage(paintDensity(values, frame, breaks, classColors(tokens, breaks.length)));
    controller.redrawExtra(layer);
  }, [controller, layer, values, frame, most, tokens]);
  return null;
}

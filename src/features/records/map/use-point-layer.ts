import { useEffect, useMemo } from 'react';
import type { Tokens } from '../../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import type { PointCloud } from '../../../map/incidents/point-cloud.ts';
import { PointLayer, type PointShape } from '../../../map/incidents/point-layer.ts';
import { lookOfStyles, type PointStyle } from '../../../map/incidents/point-styles.ts';
import type { MapController } from '../../../map/map-controller.ts';
import { useAtlas, useTokens } from '../../../ui/ui-context.tsx';
import { useExtraLayer } from './use-extra-layer.ts';

/**
 * Adds points to the map while the component is mounted.
 * @param stylesOf by group; a constant, as is `shape`
 */
export function usePointLayer(
  controller: MapController,
  id: string,
  cloud: PointCloud,
  stylesOf: (atlas: Atlas, tokens: Tokens) => readonly PointStyle[],
  shape?: PointShape,
): PointLayer {
  const atlas = useAtlas();
  const tokens = useTokens();
  const layer = useMemo(() => new PointLayer(id, cloud, shape), [id, cloud, shape]);
  useExtraLayer(controller, layer, 'points');
  useEffect(() => {
    layer.setLook(lookOfStyles(stylesOf(atlas, tokens)));
    controller.redrawExtra(layer);
  }, [controller, layer, atlas, tokens, stylesOf]);
  return layer;
}

import { useEffect } from 'react';
import type { MapController } from '../../../map/map-controller.ts';

type AddExtra = Parameters<MapController['addExtra']>;

/** Adds a layer to the map while the component is mounted. */
export function useExtraLayer(controller: MapController, layer: AddExtra[0], group: AddExtra[1]): void {
  useEffect(() => {
    controller.addExtra(layer, group);
    return () => controller.removeExtra(layer.id);
  }, [controller, layer, group]);
}

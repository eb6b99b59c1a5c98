import type { LayerId } from '../../scene/scene.ts';
import { withLayer } from '../../scene/with-layer.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Shows or hides a layer; toggles without `visible`. */
export function toggleLayer(store: AppStore, layer: LayerId, visible?: boolean): void {
  const { layers } = store.getState().scene;
  const shown = layers.includes(layer);
  const wanted = visible ?? !shown;
  if (wanted !== shown) patch(store, 'scene', { layers: withLayer(layers, layer, wanted) });
}

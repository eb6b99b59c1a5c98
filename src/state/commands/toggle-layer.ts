import { LAYER_IDS, type LayerId, SHADING_LAYERS } from '../../scene/scene.ts';
import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

/**
 * Shows or hides a layer; without `visible`, the other way round. Of those that shade the jurisdictions the one that is shown takes the
 * other's place. The list keeps the registry's order.
 */
export function toggleLayer(store: AppStore, layer: LayerId, visible?: boolean): void {
  const { layers } = store.getState().scene;
  const shown = layers.includes(layer);
  const wanted = visible ?? !shown;
  if (wanted === shown) return;
  const gives = (id: LayerId) => wanted && SHADING_LAYERS.includes(layer) && SHADING_LAYERS.includes(id);
  patchScene(store, {
    layers: LAYER_IDS.filter((id) => (id === layer ? wanted : layers.includes(id) && !gives(id))),
  });
}

import { LAYER_IDS, type LayerId } from '../../scene/scene.ts';
import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Shows or hides a layer; without `visible`, the other way round. The list keeps the registry's order. */
export function toggleLayer(store: AppStore, layer: LayerId, visible?: boolean): void {
  const { layers } = store.getState().scene;
  const shown = layers.includes(layer);
  const wanted = visible ?? !shown;
  if (wanted === shown) return;
  patchScene(store, { layers: LAYER_IDS.filter((id) => (id === layer ? wanted : layers.includes(id))) });
}

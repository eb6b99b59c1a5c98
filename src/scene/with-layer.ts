import { LAYER_IDS, type LayerId, SHADING_LAYERS } from './scene.ts';

/** Returns the layers with one shown or hidden, in registry order. A shading replaces the other shading. */
export function withLayer(layers: readonly LayerId[], layer: LayerId, isShown: boolean): readonly LayerId[] {
  const gives = (id: LayerId) => isShown && SHADING_LAYERS.includes(layer) && SHADING_LAYERS.includes(id);
  return LAYER_IDS.filter((id) => (id === layer ? isShown : layers.includes(id) && !gives(id)));
}

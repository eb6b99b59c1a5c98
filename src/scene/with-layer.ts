import { LAYER_IDS, type LayerId, SHADING_LAYERS } from './scene.ts';

/** The layers with one more or less, in the registry's order. Of those that shade the jurisdictions the one that is shown takes the other's place. */
export function withLayer(layers: readonly LayerId[], layer: LayerId, isShown: boolean): readonly LayerId[] {
  const gives = (id: LayerId) => isShown && SHADING_LAYERS.includes(layer) && SHADING_LAYERS.includes(id);
  return LAYER_IDS.filter((id) => (id === layer ? isShown : layers.includes(id) && !gives(id)));
}

/** The view of a chapter: taken from the screen, and its layers. */
import type { Size } from '../lib/mercator.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import { SCENE_PARAMETERS } from '../scene/parameters.ts';
import type { LayerId, Scene } from '../scene/scene.ts';
import { formatScene, parseScene } from '../scene/url.ts';
import { withLayer } from '../scene/with-layer.ts';
import type { DraftView } from './draft.ts';

/** Theme and language are left to the room. */
export function viewOfScene(scene: Scene, size: Size): DraftView {
  const { theme, language } = DEFAULT_SCENE;
  return {
    scene: formatScene({ ...scene, theme, language }, { always: ['camera'] }).toString(),
    size: { width: Math.round(size.width), height: Math.round(size.height) },
  };
}

export function layersOfView({ scene }: Pick<DraftView, 'scene'>): readonly LayerId[] {
  return parseScene(new URLSearchParams(scene)).scene.layers;
}

/** The view with a layer more or less; the rest of its query stays as it is, also where this edition does not understand it. */
export function viewWithLayer({ scene, size }: DraftView, layer: LayerId, isShown: boolean): DraftView {
  const params = new URLSearchParams(scene);
  const layers = withLayer(layersOfView({ scene }), layer, isShown);
  for (const [name, value] of Object.entries(SCENE_PARAMETERS.layers.format(layers))) params.set(name, value);
  return { scene: params.toString(), size };
}

/** Takes the view of a chapter from the map, and edits its layers. */
import type { Size } from '../lib/mercator.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import { SCENE_PARAMETERS } from '../scene/parameters.ts';
import type { LayerId, Scene } from '../scene/scene.ts';
import { formatScene, parseScene } from '../scene/url.ts';
import { withLayer } from '../scene/with-layer.ts';
import type { DraftView } from './draft.ts';

/** Theme and language are not part of a view. */
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

/** Shows or hides a layer; the rest of the query is unchanged, even if unknown to this edition. */
export function viewWithLayer({ scene, size }: DraftView, layer: LayerId, isShown: boolean): DraftView {
  const params = new URLSearchParams(scene);
  const layers = withLayer(layersOfView({ scene }), layer, isShown);
  for (const [name, value] of Object.entries(SCENE_PARAMETERS.layers.format(layers))) params.set(name, value);
  return { scene: params.toString(), size };
}

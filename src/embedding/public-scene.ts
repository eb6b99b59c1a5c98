/**
 * What may be seen of a scene on pages of others. Where exactly a border is passed is for planners: crossings are left out, and what a reader could not have chosen from them. Enforced here, for every page.
 * Only for a view of their own can editors ask for them: what stands at them is called after its border all the same.
 */
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { LayerId, Scene } from '../scene/scene.ts';

/** Layers of planners; moving signs would not hold still in a picture. */
const LEFT_OUT: readonly LayerId[] = ['crossings', 'movement'];

/** @param hasCrossings whether the editor has asked for them */
export function isPublicFeature(id: FeatureId, hasCrossings: boolean): boolean {
  return hasCrossings || !id.startsWith('crossing:');
}

/** @param hasCrossings as in {@link isPublicFeature} */
export function publicScene(scene: Scene, hasCrossings: boolean): Scene {
  const { selection } = scene;
  return {
    ...scene,
    layers: scene.layers.filter(
      (layer) => !LEFT_OUT.includes(layer) || (hasCrossings && layer === 'crossings'),
    ),
    selection: selection !== null && isPublicFeature(selection, hasCrossings) ? selection : null,
    passage: null,
  };
}

/**
 * What is drawn of the atlas: without nodes at which a border is passed. Where a scene hides crossings, as one that shows no reference data, their nodes would be drawn as towns that are called after
 * them.
 */
export function publicAtlas(atlas: Atlas): Atlas {
  const features = atlas.nodes.features.filter(({ properties }) => properties.kind !== 'border-crossing');
  return { ...atlas, nodes: { ...atlas.nodes, features } };
}

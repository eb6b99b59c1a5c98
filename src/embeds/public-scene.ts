/**
 * Reduces a scene to what embedded pages may show. Exact crossing places are for analysts only: crossings,
 * and selections that need them, are removed. Enforced here, for every page. Editors can request crossings
 * only for a view without a page; their features are still named after the border.
 */
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { LayerId, Scene } from '../scene/scene.ts';

/** Analysts' layers; animated signs do not suit a static map. */
const LEFT_OUT: readonly LayerId[] = ['crossings', 'movement'];

/** @param hasCrossings whether the editor has requested them */
export function isPublicFeature(id: FeatureId, hasCrossings: boolean): boolean {
  return hasCrossings || !id.startsWith('crossing:');
}

/**
 * A page has one map: of a comparison, the left one, which has the callouts.
 * @param hasCrossings as in {@link isPublicFeature}
 */
export function publicScene(scene: Scene, hasCrossings: boolean): Scene {
  const { selection } = scene;
  return {
    ...scene,
    layers: scene.layers.filter(
      (layer) => !LEFT_OUT.includes(layer) || (hasCrossings && layer === 'crossings'),
    ),
    selection: selection !== null && isPublicFeature(selection, hasCrossings) ? selection : null,
    passage: null,
    comparison: null,
  };
}

/**
 * Removes nodes at which a border is passed. If a scene hides crossings, as without reference data, these
 * nodes would be drawn as towns with their names.
 */
export function publicAtlas(atlas: Atlas): Atlas {
  const features = atlas.nodes.features.filter(({ properties }) => properties.kind !== 'border-crossing');
  return { ...atlas, nodes: { ...atlas.nodes, features } };
}

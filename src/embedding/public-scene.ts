/**
 * What may be seen of a scene on pages of others. Where exactly a border is passed is for planners: crossings are left out, and what a reader could not have chosen from them. Enforced here, for every page.
 */
import type { FeatureId } from '../domain/ids.ts';
import type { LayerId, Scene } from '../scene/scene.ts';

/** Layers of planners; moving signs would not hold still in a picture. */
const LEFT_OUT: readonly LayerId[] = ['crossings', 'movement'];

export function isPublicFeature(id: FeatureId): boolean {
  return !id.startsWith('crossing:');
}

export function publicScene(scene: Scene): Scene {
  return {
    ...scene,
    layers: scene.layers.filter((layer) => !LEFT_OUT.includes(layer)),
    selection: scene.selection !== null && isPublicFeature(scene.selection) ? scene.selection : null,
    passage: null,
  };
}

/** The two sides of a comparison: the scene itself, left, and its `comparison`, right. */
import { COMPARED_PARTS, type ComparedParts, type Comparison, type Scene, type SplitView } from './scene.ts';

/** Returns the scene of the right side; `null` without a comparison. */
export function rightSideOf(scene: Scene): Scene | null {
  return scene.comparison === null ? null : { ...scene, ...partsOf(scene.comparison), comparison: null };
}

/** Returns the scene with its own state as the right side, so that what changes next is compared with it. */
export function compareWithItself(scene: Scene, way: SplitView): Scene {
  return { ...scene, comparison: { ...partsOf(scene), way } };
}

export function swapSides(scene: Scene): Scene {
  const { comparison } = scene;
  if (comparison === null) return scene;
  return { ...scene, ...partsOf(comparison), comparison: { ...partsOf(scene), way: comparison.way } };
}

function partsOf(side: Scene | Comparison): ComparedParts {
  return Object.fromEntries(COMPARED_PARTS.map((part) => [part, side[part]])) as unknown as ComparedParts;
}

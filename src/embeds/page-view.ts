/** The view of a page: its scene, in the size of its map, and its highlighted features. */
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Chapter } from '../domain/story.ts';
import type { Size } from '../lib/mercator.ts';
import { sceneOfChapter } from '../scene/chapter.ts';
import type { SceneProblem } from '../scene/problems.ts';
import { knownIdsOf } from '../scene/resolve.ts';
import type { Scene } from '../scene/scene.ts';
import { isPublicFeature, publicScene } from './public-scene.ts';

/** CSS px of the map, which fills the page width in this ratio. */
export const PAGE_MAP: Size = { width: 720, height: 480 };

export interface PageView {
  readonly scene: Scene;
  readonly lit: readonly FeatureId[];
  /** Whether crossings are shown and described. */
  readonly hasCrossings: boolean;
  /** Parameters that this edition of the data does not support. */
  readonly problems: readonly SceneProblem[];
}

export function viewOfPage(
  atlas: Atlas,
  chapter: Pick<Chapter, 'scene' | 'size' | 'lit'> & { readonly hasCrossings?: boolean },
): PageView {
  const { hasCrossings = false } = chapter;
  // The caller sets theme and language.
  const room = { theme: 'light', language: 'en', size: PAGE_MAP } as const;
  const { scene, problems } = sceneOfChapter(chapter, room, knownIdsOf(atlas));
  return {
    scene: publicScene(scene, hasCrossings),
    lit: chapter.lit.filter((id) => isPublicFeature(id, hasCrossings)),
    hasCrossings,
    problems,
  };
}

import { rightSideOf } from '../../scene/comparison.ts';
import type { SplitView } from '../../scene/scene.ts';
import { selectVisible } from '../../scene/visible.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';
import { selectAtlas } from './visible-atlas.ts';

/** How the map shows a comparison of two scenes; `null` without one, and in Plan, which compares records. */
export function selectComparedWay({
  scene,
  session,
  presentation,
}: Pick<AppState, 'scene' | 'session' | 'presentation'>): SplitView | null {
  return session.room === 'plan' && presentation === null ? null : (scene.comparison?.way ?? null);
}

/** Scene of the right side; `null` while the map shows one scene. */
export const selectRightScene = memoise(
  (state: AppState) => [selectComparedWay(state) === null ? null : state.scene],
  (scene) => scene && rightSideOf(scene),
);

/** Visible features of the right side; `null` while the map shows one scene. */
export const selectRightAtlas = memoise(
  (state: AppState) =>
    [selectAtlas(state), selectComparedWay(state) === null ? null : state.scene.comparison] as const,
  (atlas, comparison) => (atlas === null || comparison === null ? null : selectVisible(atlas, comparison)),
);

/** The scene as the map shows it: without a comparison where none is shown. */
export const selectShownScene = memoise(
  (state: AppState) => [state.scene, selectComparedWay(state)] as const,
  (scene, way) => (way === null && scene.comparison !== null ? { ...scene, comparison: null } : scene),
);

/** Shares equal parts between two scenes, so that values derived from them need not be computed again. */
import { SCENE_PARAMETERS } from './parameters.ts';
import type { Scene } from './scene.ts';

type Part = keyof typeof SCENE_PARAMETERS;
const PARTS = Object.keys(SCENE_PARAMETERS) as readonly Part[];

/**
 * Returns `next` with the equal parts of `before`; `before` when all are equal, `next` when it already shares
 * them.
 */
export function reuseUnchanged(before: Scene, next: Scene): Scene {
  const isSame = <P extends Part>(part: P) => SCENE_PARAMETERS[part].isSame(before[part], next[part]);
  const same = PARTS.filter((part) => isSame(part));
  if (same.length === PARTS.length) return before;
  if (same.every((part) => Object.is(before[part], next[part]))) return next;
  return { ...next, ...Object.fromEntries(same.map((part) => [part, before[part]])) };
}

/** Two scenes that say the same in a part share the object: what is derived from that part need not be derived anew. */
import { SCENE_PARAMETERS } from './parameters.ts';
import type { Scene } from './scene.ts';

type Part = keyof typeof SCENE_PARAMETERS;
const PARTS = Object.keys(SCENE_PARAMETERS) as readonly Part[];

/** `next` with the parts of `before` that say the same; `before` itself when all do, and `next` itself when it shares them already. */
export function reuseUnchanged(before: Scene, next: Scene): Scene {
  const isSame = <P extends Part>(part: P) => SCENE_PARAMETERS[part].isSame(before[part], next[part]);
  const same = PARTS.filter((part) => isSame(part));
  if (same.length === PARTS.length) return before;
  if (same.every((part) => Object.is(before[part], next[part]))) return next;
  return { ...next, ...Object.fromEntries(same.map((part) => [part, before[part]])) };
}

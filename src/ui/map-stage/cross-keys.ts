/** Crosshair moved by arrow keys, to choose a place without a pointer. */
import type { ScreenPoint, Size } from '../../lib/mercator.ts';

const ARROWS: Readonly<Record<string, ScreenPoint>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const STEP_PX = 32;
const SMALL_STEP_PX = 4;
/** Within this distance of the edge, the map moves instead. */
const EDGE_PX = 48;
/** Delay before the position is announced. */
export const CALM_MS = 300;

/** Movement in px, smaller with Shift; `null` for other keys. */
export function crossStep({
  key,
  shiftKey,
}: {
  readonly key: string;
  readonly shiftKey: boolean;
}): ScreenPoint | null {
  const arrow = ARROWS[key];
  if (arrow === undefined) return null;
  const px = shiftKey ? SMALL_STEP_PX : STEP_PX;
  return [arrow[0] * px, arrow[1] * px];
}

/** Px to pan, as for `panBy`, when a step nears the edge; `null` otherwise. */
export function pullAtEdge(
  [x, y]: ScreenPoint,
  step: ScreenPoint,
  { width, height }: Size,
): ScreenPoint | null {
  const hasRoom = x >= EDGE_PX && y >= EDGE_PX && x <= width - EDGE_PX && y <= height - EDGE_PX;
  return hasRoom ? null : [(-Math.sign(step[0]) * width) / 3, (-Math.sign(step[1]) * height) / 3];
}

/** A cross that arrow keys move over the map, by whoever wants a place on it without a pointer. */
import type { ScreenPoint, Size } from '../../lib/mercator.ts';

const ARROWS: Readonly<Record<string, ScreenPoint>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const STEP_PX = 32;
const SMALL_STEP_PX = 4;
/** Nearer to the edge of the map than this the ground is moved under the cross. */
const EDGE_PX = 48;
/** How long the cross stands before its place is read out. */
export const CALM_MS = 300;

/** Px by which a key moves the cross, a few of them with Shift; `null` for any other key. */
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

/** Px by which the ground is to be pulled, as for `panBy`, once a step has brought the cross near the edge; `null` where it has room. */
export function pullAtEdge(
  [x, y]: ScreenPoint,
  step: ScreenPoint,
  { width, height }: Size,
): ScreenPoint | null {
  const hasRoom = x >= EDGE_PX && y >= EDGE_PX && x <= width - EDGE_PX && y <= height - EDGE_PX;
  return hasRoom ? null : [(-Math.sign(step[0]) * width) / 3, (-Math.sign(step[1]) * height) / 3];
}

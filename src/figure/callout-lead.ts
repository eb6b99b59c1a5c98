/** Leader lines that join callouts to their features. */
import type { CalloutAnchor } from '../layers/screen-view.ts';
import { holdsPoint } from '../lib/screen-box.ts';
import type { Beneath } from './beneath.ts';

type Point = readonly [x: number, y: number];

export interface CalloutLead {
  readonly from: Point;
  /** Whether the line starts with a dot, without name or sign. */
  readonly hasDot: boolean;
}

/** Gap between a name and its leader line, px; the line's casing is 2 px wide. */
const CLEAR_PX = 4;

/** @param joint where the line meets the callout */
export function deriveLead(
  { point, isMarked }: CalloutAnchor,
  joint: Point,
  { names }: Pick<Beneath, 'names'>,
): CalloutLead {
  const [x, y] = point;
  const [dx, dy] = [joint[0] - x, joint[1] - y];
  const leave = (at: number, step: number, low: number, high: number) =>
    step === 0 ? 1 : ((step > 0 ? high : low) - at) / step;
  const shares = names
    .filter((box) => isMarked && holdsPoint(box, point))
    .map(([left, top, right, bottom]) => Math.min(1, leave(x, dx, left, right), leave(y, dy, top, bottom)));
  if (shares.length === 0) return { from: point, hasDot: true };
  const share = Math.min(1, Math.max(...shares) + CLEAR_PX / Math.hypot(dx, dy));
  return { from: [x + share * dx, y + share * dy], hasDot: false };
}

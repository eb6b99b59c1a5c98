/** Boxes covered by callouts and their lines, which names must avoid. */
import type { CalloutAnchor } from '../layers/screen-view.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import type { Beneath } from './beneath.ts';
import { deriveLead } from './callout-lead.ts';
import type { CalloutBox, PlacedCallout } from './place-callouts.ts';

/** Margin around the text, px. */
const EDGE_PX = 3;
/** Size of the boxes along a line, px; with casing it is 4 px wide. */
const LEAD_PX = 5;
/** Skipped length at the line's start, where the feature's name is, px. */
const BEGINS_PX = 6;

/** @param placed in the order of `callouts` */
export function roomOfCallouts(
  callouts: readonly (CalloutBox & Pick<CalloutAnchor, 'isMarked'>)[],
  placed: readonly PlacedCallout[],
  beneath: Beneath,
): readonly ScreenBox[] {
  return callouts.flatMap(({ anchor, isMarked, size: { width, height } }, at) => {
    const callout = placed[at];
    if (callout === undefined) return [];
    const [x, y] = callout.at;
    const { from } = deriveLead({ point: anchor, isMarked }, callout.joint, beneath);
    return [
      [x - EDGE_PX, y - EDGE_PX, x + width + EDGE_PX, y + height + EDGE_PX] as const,
      ...boxesAlong(from, callout.joint),
    ];
  });
}

function boxesAlong(from: PlacedCallout['at'], to: PlacedCallout['at']): ScreenBox[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const half = LEAD_PX / 2;
  const boxes: ScreenBox[] = [];
  for (let px = BEGINS_PX; px < length; px += LEAD_PX) {
    const [x, y] = [from[0] + (dx * px) / length, from[1] + (dy * px) / length];
    boxes.push([x - half, y - half, x + half, y + half]);
  }
  return boxes;
}

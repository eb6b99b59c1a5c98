/**
 * A measured path: geodesic between corners, except between two corners on the same leg, where it follows
 * that leg.
 */
import type { Corner } from '../../domain/area.ts';
import type { LegId } from '../../domain/ids.ts';
import { nearestOnPolyline } from '../../lib/polyline.ts';

export interface PathCorner {
  readonly at: Corner;
  readonly leg: LegId | null;
}

/** @param lineOf returns the line of a leg, `null` if the atlas has none */
export function measuredPath(
  corners: readonly PathCorner[],
  lineOf: (leg: LegId) => readonly Corner[] | null,
): readonly Corner[] {
  return corners.flatMap((corner, i): readonly Corner[] => {
    const before = corners[i - 1];
    if (before === undefined || before.leg === null || before.leg !== corner.leg) return [corner.at];
    const line = lineOf(before.leg);
    return line === null ? [corner.at] : [...cornersBetween(line, before.at, corner.at), corner.at];
  });
}

/** Returns the corners of a line between two places on it, in travel direction. */
function cornersBetween(line: readonly Corner[], from: Corner, to: Corner): readonly Corner[] {
  const [start, end] = [from, to].map((at) => nearestOnPolyline(line, at)?.along ?? 0) as [number, number];
  let along = 0;
  const inner = line.filter((corner, i) => {
    const [x, y] = line[i - 1] ?? corner;
    along += Math.hypot(corner[0] - x, corner[1] - y);
    return along > Math.min(start, end) && along < Math.max(start, end);
  });
  return start <= end ? inner : inner.toReversed();
}

/**
 * Simplifies lines and rings. Method: Ramer–Douglas–Peucker with a tolerance in px; a ring is split at its
 * first point and the point farthest from it, so that it cannot collapse from one side.
 */
import type { PlanePoint } from './polyline.ts';

/**
 * Keeps the ends of a line; returns an empty ring if it is smaller than the tolerance. Rings have no closing
 * point.
 */
export function simplifyPolyline(
  points: readonly PlanePoint[],
  tolerancePx: number,
  isRing = false,
): PlanePoint[] {
  const first = points[0];
  if (first === undefined) return [];
  if (!isRing) return keep(points, tolerancePx);
  let farthest = 0;
  let farthestSquared = 0;
  points.forEach((point, index) => {
    const squared = (point[0] - first[0]) ** 2 + (point[1] - first[1]) ** 2;
    if (squared > farthestSquared) {
      farthest = index;
      farthestSquared = squared;
    }
  });
  if (farthestSquared <= tolerancePx ** 2) return [];
  const out = keep(points.slice(0, farthest + 1), tolerancePx);
  const back = keep([...points.slice(farthest), first], tolerancePx);
  const ring = [...out, ...back.slice(1, -1)];
  return ring.length < 3 ? [] : ring;
}

function keep(points: readonly PlanePoint[], tolerancePx: number): PlanePoint[] {
  if (points.length <= 2) return [...points];
  const kept = new Uint8Array(points.length);
  kept[0] = 1;
  kept[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [start, end] = span;
    const farthest = farthestFrom(points, start, end);
    if (farthest.squared > tolerancePx ** 2) {
      kept[farthest.index] = 1;
      spans.push([start, farthest.index], [farthest.index, end]);
    }
  }
  return points.filter((_, index) => kept[index] === 1);
}

/** Returns the inner point of a range that lies farthest from the segment between its ends. */
function farthestFrom(
  points: readonly PlanePoint[],
  start: number,
  end: number,
): { readonly index: number; readonly squared: number } {
  const [ax, ay] = points[start] ?? [0, 0];
  const [bx, by] = points[end] ?? [0, 0];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  let best = { index: start, squared: -1 };
  for (let index = start + 1; index < end; index += 1) {
    const [px, py] = points[index] ?? [0, 0];
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length));
    const squared = (px - ax - share * dx) ** 2 + (py - ay - share * dy) ** 2;
    if (squared > best.squared) best = { index, squared };
  }
  return best;
}

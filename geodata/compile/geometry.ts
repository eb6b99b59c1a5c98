/** Plane geometry of the compile step. Positions are [lng, lat]. */
import type { Position } from 'geojson';

export function roundTo(decimals: number, value: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** Returns degrees of latitude from a position to a segment, on a plane around the position. */
export function distanceToSegment([x = 0, y = 0]: Position, from: Position, to: Position): number {
  const squeeze = Math.cos((y * Math.PI) / 180);
  const [ax, ay] = [((from[0] ?? 0) - x) * squeeze, (from[1] ?? 0) - y];
  const [bx, by] = [((to[0] ?? 0) - x) * squeeze, (to[1] ?? 0) - y];
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / square));
  return Math.hypot(ax + t * (bx - ax), ay + t * (by - ay));
}

/**
 * Returns vertices that keep a line within `tolerance` degrees of latitude of its original (Douglas and
 * Peucker 1973).
 */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  const keep = new Set([0, line.length - 1]);
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [first, last] = span;
    const [a, b] = [line[first], line[last]];
    if (!a || !b) continue;
    let [worst, at] = [tolerance, -1];
    for (let i = first + 1; i < last; i++) {
      const p = line[i];
      if (!p) continue;
      const distance = distanceToSegment(p, a, b);
      if (distance > worst) [worst, at] = [distance, i];
    }
    if (at >= 0) {
      keep.add(at);
      stack.push([first, at], [at, last]);
    }
  }
  return line.filter((_, i) => keep.has(i));
}

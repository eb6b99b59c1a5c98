import type { ScreenPoint } from '../../lib/mercator.ts';

/** Returns points as an SVG path, rounded to 0.1 px. */
export function pathOf(points: readonly ScreenPoint[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
